import { expect, test } from '@playwright/test'
import { publishedTotal } from './count-projects'

test.beforeEach(({ page }) => page.goto('/').then(() => undefined))

test('one searches from the front page', { tag: '@smoke' }, async ({ page }) => {
  await page.getByRole('searchbox', { name: `Search ${publishedTotal} projects` }).fill('land')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/projects\?q=land$/u)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a country on the cover leads to its page', async ({ page }) => {
  const map = page.getByRole('region', { name: 'Where the projects are' })
  await map.getByRole('link', { name: /^Egypt, / }).click()
  await expect(page).toHaveURL(/\/countries\/egypt$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Egypt')
})

test('the figures on the cover are those of the API, and lead to what they count', async ({
  page,
  request,
}) => {
  const all = await (await request.get('/api/projects')).json()
  const active = await (await request.get('/api/projects?status=active')).json()
  const used = (facet: string) =>
    all.facets[facet].filter(
      ({ value, count }: { value: string; count: number }) =>
        count > 0 && !['regional', 'worldwide'].includes(value),
    ).length
  const figures = page.locator('dl[aria-label="In figures"] > div')
  for (const [label, figure] of [
    ['Projects', all.total],
    ['Countries', used('country')],
    ['Clients', used('client')],
    ['Active today', active.total],
  ] as const) {
    await expect(figures.filter({ hasText: label }).locator('dd')).toHaveText(String(figure))
  }
  await figures.getByRole('link', { name: 'Active today' }).click()
  await expect(page.locator('#sentence')).toContainText(`${active.total} project`)
})

test('a solution says how many projects its page has', async ({ page }) => {
  const solutions = page.getByRole('region', { name: 'Solutions' })
  const link = solutions.getByRole('listitem').first().getByRole('link')
  const text = (await link.innerText()).replace(/\s+/gu, ' ')
  const [, name, count] = /^(.+?) (\d+) projects?$/u.exec(text) ?? []
  await link.click()
  await expect(page).toHaveURL(/\/solutions\/[a-z-]+$/u)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? 'a solution')
  await expect(page.locator('dl[aria-label="In figures"] dd').first()).toHaveText(count ?? '')
})

test('no project stands under both headings, and what goes on is active', async ({ page }) => {
  const names = (region: string) =>
    page.getByRole('region', { name: region }).getByRole('heading', { level: 3 }).allTextContents()
  const ongoing = await names('Ongoing projects')
  const others = await names('Recent projects')
  expect(ongoing.length).toBeGreaterThan(0)
  expect(others.length).toBeGreaterThan(0)
  expect(ongoing.filter((name) => others.includes(name))).toEqual([])
  const first = page.getByRole('region', { name: 'Ongoing projects' }).getByRole('article').first()
  await expect(first).toContainText('Active')
})
