import { expect } from '@playwright/test'
import { pickPages } from '@/audit/list-pages'
import { validateHtml } from '@/audit/validate-html'
import { test } from './test-with-origin'

/** Pages that no sitemap names. */
const unlisted = [
  '/nowhere',
  '/projects?q=water&client=-european-union&from=2015&sort=title&view=table&colour=red',
  '/projects?client=kosmos-energy&country=egypt',
]

test('every kind of page is valid HTML', { tag: '@any-content' }, async ({ request, origin }) => {
  test.setTimeout(600_000)
  const paths = [...(await pickPages(origin)).map(({ path }) => path), ...unlisted]
  for (const path of paths) {
    const faults = await validateHtml(await (await request.get(path)).text())
    expect([path, faults]).toEqual([path, []])
  }
})
