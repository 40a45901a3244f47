import { expect, test } from '@playwright/test'
import { crawl } from '@/audit/crawl'

test('every link of the site leads somewhere, and links lead to every page of the sitemap', async ({
  baseURL = '',
}) => {
  test.setTimeout(240_000)
  const { visited, broken, orphans } = await crawl(baseURL)
  expect(broken).toEqual([])
  expect(orphans).toEqual([])
  expect(visited).toBeGreaterThan(50)
})
