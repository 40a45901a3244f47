import { expect } from '@playwright/test'
import { boundWeight } from '@/audit/bounds'
import { pickPages } from '@/audit/list-pages'
import { measureLoad, phone } from '@/audit/measure-load'
import { test } from './test-with-origin'

test('the first visit of a page is light, holds still and stays on this host', {
  tag: '@any-content',
}, async ({ browser, origin }) => {
  test.setTimeout(600_000)
  for (const { path } of await pickPages(origin)) {
    await test.step(path, async () => {
      const { bytes, bytesByType, shift, urls } = await measureLoad(browser, `${origin}${path}`)
      expect(bytes, `${path}: ${JSON.stringify(bytesByType)}`).toBeLessThanOrEqual(
        boundWeight(path),
      )
      expect([path, shift]).toEqual([path, 0])
      expect(urls.filter((url) => new URL(url).origin !== origin)).toEqual([])
    })
  }
})

test('a page in English fetches two small files of letters, and more only for other letters', async ({
  browser,
  origin,
}) => {
  const fonts = ({ urls }: { urls: readonly string[] }) =>
    urls.filter((url) => url.endsWith('.woff2'))
  const english = await measureLoad(browser, `${origin}/projects/clima-med`)
  expect(fonts(english)).toHaveLength(2)
  expect(english.bytesByType.Font).toBeLessThan(22_000)
  const polish = await measureLoad(browser, `${origin}/projects?q=Łódź`, phone)
  expect(fonts(polish).length).toBeGreaterThan(2)
})

test('pages hold still on phones and wide screens, even when the letters come late', {
  tag: '@any-content',
}, async ({ browser, origin }) => {
  test.setTimeout(600_000)
  const measure = (url: string, viewport: { width: number; height: number }) =>
    measureLoad(browser, url, { viewport }, (page) =>
      page.route('**/*.woff2', async (route) => {
        // Text is shown in a fallback font before these fonts arrive.
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        )
        await route.continue()
      }),
    )
  for (const { path } of await pickPages(origin)) {
    const loads = await Promise.all(
      [phone.viewport, { width: 1440, height: 900 }].map((viewport) =>
        measure(`${origin}${path}`, viewport),
      ),
    )
    expect([path, ...loads.map(({ shift }) => shift)]).toEqual([path, 0, 0])
    for (const { bytesByType } of loads) expect(bytesByType.Font).toBeGreaterThan(0)
  }
})

test('titles are in the typeface of the site, not in what a browser takes for its name', async ({
  page,
}) => {
  await page.goto('/projects/clima-med')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveCSS('font-family', /^"?newsreader/iu)
})
