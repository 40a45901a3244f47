import { expect, type Page } from '@playwright/test'
import { boundWeight } from '@/audit/bounds'
import { measureLoad, phone, startVisits } from '@/audit/measure-load'
import { pickPages } from './pick-pages'
import { test } from './test-with-origin'

test.describe.configure({ mode: 'parallel' })

const wide = { viewport: { width: 1440, height: 900 } }

// In two parts, for two cores.
for (const part of [0, 1]) {
  test(`the first visit of a page is light, stays on this host, leaves nothing in the browser and holds still on phones and wide screens, even when the letters come late (part ${part + 1})`, {
    tag: '@any-content',
  }, async ({ browser, origin }) => {
    test.setTimeout(600_000)
    const onPhones = await startVisits(browser, phone, delayFonts)
    const onDesks = await startVisits(browser, wide, delayFonts)
    const pages = (await pickPages(origin)).filter((_, at) => at % 2 === part)
    for (const { path } of pages) {
      await test.step(path, async () => {
        const onPhone = await onPhones.measure(`${origin}${path}`)
        const { bytes, bytesByType, urls } = onPhone
        expect(bytes, `${path}: ${JSON.stringify(bytesByType)}`).toBeLessThanOrEqual(
          boundWeight(path),
        )
        expect(urls.filter((url) => new URL(url).origin !== origin)).toEqual([])
        expect([path, onPhone.kept]).toEqual([path, []])
        const onDesk = await onDesks.measure(`${origin}${path}`)
        expect([path, onPhone.shift, onDesk.shift]).toEqual([path, 0, 0])
        for (const load of [onPhone, onDesk]) expect(load.bytesByType.Font).toBeGreaterThan(0)
      })
    }
    await Promise.all([onPhones, onDesks].map(({ leave }) => leave()))
  })
}

/** Lets text be shown in a fallback font before the fonts of the site arrive. */
const delayFonts = (page: Page) =>
  page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    await route.continue()
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

test('titles are in the typeface of the site, not in what a browser takes for its name', async ({
  page,
}) => {
  await page.goto('/projects/clima-med')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveCSS('font-family', /^"?newsreader/iu)
})
