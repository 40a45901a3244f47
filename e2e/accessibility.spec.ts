import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const pages = {
  home: '/',
  listing: '/projects?client=european-union&colour=red',
  'empty listing': '/projects?client=kosmos-energy&country=egypt',
  project: '/projects/clima-med',
  'project with a table': '/projects/ukraine-facility-audit-board-secretariat',
  'project with results': '/projects/georgia-economic-security-program',
  'projects for print': '/projects/print?client=european-union',
  'page of content': '/accessibility',
  regions: '/regions',
  solutions: '/solutions',
  clients: '/clients',
  countries: '/countries',
  'a region': '/regions/asia-and-the-pacific',
  'a solution': '/solutions/governance',
  'a country': '/countries/democratic-republic-of-the-congo',
  'page not found': '/nowhere',
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`axe finds nothing on the ${name} in ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
      await context.close()
    })
  }
}

for (const width of [320, 360, 768, 1440]) {
  test(`no page is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of Object.values(pages)) {
      await page.goto(address)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([address, overflow]).toEqual([address, 0])
    }
  })
}

test('the keyboard alone skips to the content, filters and opens a project', async ({ page }) => {
  await page.goto('/projects')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('water')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=water/u)
  const first = page.getByRole('article').first().getByRole('link')
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
})
