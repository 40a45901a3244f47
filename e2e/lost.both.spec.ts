import { expect, test } from '@playwright/test'

const lost = [
  '/nonsense',
  '/styleguide',
  '/projects/nonsense',
  '/a/b/c',
  '/about/more',
  '/api/nonsense',
  '/keystatic-nonsense',
  '/%E0%A4%A',
  '/projects/%ff',
]

for (const address of lost) {
  test(`visitors lost at ${address} find a way on`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/u)
    const lists = page.getByRole('navigation', { name: 'Lists to browse' })
    await expect(lists.getByRole('link')).toHaveText([
      'All projects',
      'Regions',
      'Solutions',
      'Clients',
      'Countries',
    ])
    await page.getByRole('searchbox').fill('energy')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/projects\?q=energy/u)
  })
}

test('the footer of every page leads to what the site says of itself, and to its data', async ({
  page,
  request,
}) => {
  await page.goto('/projects/clima-med')
  const foot = page.getByRole('contentinfo')
  for (const [name, path] of [
    ['About', '/about'],
    ['Accessibility', '/accessibility'],
    ['Privacy', '/privacy'],
  ] as const) {
    await foot.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  }
  for (const name of ['Spreadsheet (CSV)', 'JSON', 'Feed (Atom)', 'More formats and API']) {
    const address = await foot.getByRole('link', { name, exact: true }).getAttribute('href')
    expect((await request.get(address ?? '')).status()).toBe(200)
  }
})

test('a phone that keeps the site among its apps is given a name and pictures', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest: { name: string; icons: { src: string; sizes: string }[] } = await (
    await request.get(address ?? '')
  ).json()
  expect(manifest.name).toBe('Fieldbook')
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  for (const src of [apple ?? '', ...manifest.icons.map((icon) => icon.src)]) {
    const answer = await request.get(src)
    expect([src, answer.status()]).toEqual([src, 200])
    expect(answer.headers()['content-type']).toMatch(/^image\//u)
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512'])
})
