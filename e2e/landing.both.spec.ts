import { expect, type Page, test } from '@playwright/test'
import { follow } from './follow'

/** The number of projects among the figures of a page. */
async function readProjects(page: Page): Promise<number> {
  const figures = page.locator('dl[aria-label="In figures"] > div')
  return Number(
    await figures
      .filter({ hasText: /^Projects?/u })
      .first()
      .locator('dd')
      .innerText(),
  )
}

test('one goes from the header to a solution, and on to its projects with filters', {
  tag: '@smoke',
}, async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Solutions' })
    .click()
  await expect(page).toHaveURL(/\/solutions$/u)
  await page.getByRole('heading', { name: 'Governance' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Governance')
  const total = await readProjects(page)
  await expect(page.getByRole('article').locator('article')).toHaveCount(Math.min(24, total))
  await page
    .getByRole('link', { name: `View all ${total} projects with filters` })
    .first()
    .click()
  await expect(page).toHaveURL(/\/projects\?solution=governance$/u)
  await expect(page.locator('#sentence')).toHaveText(`${total} projects on Governance`)
})

test('the header shows which of its ways one has taken, and only that', async ({ page }) => {
  for (const [address, way] of [
    ['/projects?client=european-union', 'All projects'],
    ['/projects/africa-tdda', 'All projects'],
    ['/regions', 'Regions'],
    ['/solutions/governance', 'Solutions'],
    ['/clients', 'Clients'],
    ['/countries/egypt', 'Countries'],
    ['/about', 'About'],
    ['/privacy', undefined],
  ] as const) {
    await page.goto(address)
    for (const link of await page.locator('.header-way').all()) {
      const isTaken = (await link.innerText()) === way
      await expect(link).toHaveCSS('text-decoration-line', isTaken ? 'underline' : 'none')
    }
  }
})

test('each name at the foot of a page leads to as many projects as it says', async ({ page }) => {
  for (const way of ['By client', 'By solution', 'By country', 'By status']) {
    await page.goto('/regions/sub-saharan-africa')
    const link = page.getByRole('region', { name: way }).getByRole('link').first()
    const text = (await link.innerText()).replace(/\s+/gu, ' ')
    const count = Number(/(\d+) projects?$/u.exec(text)?.[1])
    await follow(link)
    await expect(page.locator('#sentence')).toContainText(`${count} project`)
    await expect(page).toHaveURL(/region=sub-saharan-africa&/u)
  }
})

test('projects over the years are one list on a phone too, each a link with its bar below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/countries/ethiopia')
  const row = page.getByRole('region', { name: 'Projects' }).getByRole('article').first()
  const [title, bar] = [row.getByRole('link'), row.locator('.timeline-plot')]
  const [above, below] = [await title.boundingBox(), await bar.boundingBox()]
  if (!above || !below) throw new Error('The row does not show.')
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
  const href = await title.getAttribute('href')
  await title.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`, 'u'))
})

test('a project leads to the pages of its names, a secondary solution to its primary one', async ({
  page,
}) => {
  await page.goto('/projects/africa-tdda')
  await page
    .locator('dl')
    .getByRole('link', { name: 'Global Health Security and Pandemic Preparedness' })
    .click()
  await expect(page).toHaveURL(/\/solutions\/global-health-security-and-pandemic-preparedness$/u)
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Global Health' })
    .click()
  await expect(page).toHaveURL(/\/solutions\/global-health$/u)
  await expect(page.getByRole('region', { name: 'Within Global Health' })).toBeVisible()
})

test('former names lead to the page of today, unknown ones nowhere', async ({ request }) => {
  for (const [former, today] of [
    ['/clients/dfid', '/clients/foreign-commonwealth-development-office'],
    ['/regions/mena', '/regions/middle-east-and-north-africa'],
    ['/countries/zaire', '/countries/democratic-republic-of-the-congo'],
  ]) {
    const answer = await request.get(former ?? '', { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(answer.headers().location).toMatch(new RegExp(`${today}$`, 'u'))
  }
  for (const nowhere of ['/regions/atlantis', '/clients/nobody', '/countries/atlantis']) {
    expect((await request.get(nowhere)).status()).toBe(404)
  }
})

test('a page has a feed of its own, an address of its own, and a place in the sitemap', async ({
  page,
  request,
}) => {
  await page.goto('/countries/egypt')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'http://localhost:3000/countries/egypt',
  )
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    /\/projects\.atom\?country=egypt$/u,
  )
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  const feed = await request.get('/projects.atom?country=egypt')
  expect(await feed.text()).toContain('Egypt')
  const sitemap = await (await request.get('/sitemap.xml')).text()
  for (const path of ['/regions', '/countries/egypt', '/solutions/clean-energy']) {
    expect(sitemap).toContain(`${path}</loc>`)
  }
})
