import { expect } from '@playwright/test'
import { crawl } from '@/audit/crawl'
import { listSitemap } from '@/audit/list-pages'
import { test } from './test-with-origin'

test('every link of the site leads somewhere, and links lead to every page of the sitemap', {
  tag: '@any-content',
}, async ({ origin }) => {
  test.setTimeout(600_000)
  const { visited, broken, orphans } = await crawl(origin)
  expect(broken).toEqual([])
  expect(orphans).toEqual([])
  expect(visited).toBeGreaterThanOrEqual((await listSitemap(origin)).length)
})
