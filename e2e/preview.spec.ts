import { expect, type Page, test } from '@playwright/test'
import { testSettings } from '@/lib/cli/test/test-settings'
import { type PreviewScope, signPreview } from '@/lib/preview/token'
import { total } from './count-projects'
import { findFaultsInAllWays, measureOverflow } from './page-faults'

const draft = 'pakistan-brace'
const otherDraft = 'caribbean-fintech-recovery'

/** A link as `npm run preview-link` prints it. */
async function makeLink(
  scope: PreviewScope,
  { expiresIn = 3600, now = new Date(), secret = testSettings.PREVIEW_SECRET } = {},
): Promise<string> {
  return `/api/preview?token=${await signPreview(scope, { secret, now, expiresIn })}`
}

const open = async (page: Page, scope: PreviewScope) => page.goto(await makeLink(scope))
const banner = (page: Page) => page.getByRole('region', { name: 'Preview' })

test('a preview link opens its draft, marked as one, with what it still needs', {
  tag: '@smoke',
}, async ({ page }) => {
  const answer = await open(page, { slug: draft, version: 1 })
  expect(answer?.status()).toBe(200)
  // The token is gone from the address.
  await expect(page).toHaveURL(/\/projects\/pakistan-brace$/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Balochistan')
  await expect(banner(page)).toContainText('BRACE')
  await expect(banner(page)).toContainText(/until \d{4}-\d\d-\d\d \d\d:\d\d UTC/u)
  await expect(page.getByRole('region', { name: 'Before it is published' })).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u)
  expect(answer?.headers()['cache-control']).toMatch(/private.*no-store/u)
})

test('it opens no other draft, in no list, count, search, feed or page data', async ({ page }) => {
  await open(page, { slug: draft, version: 1 })
  const answers = await Promise.all(
    [
      `/projects/${otherDraft}`,
      `/projects/${otherDraft}?_rsc=1`,
      '/projects',
      '/projects?q=digitization',
      '/projects?page=2',
      '/projects/print',
      '/api/projects?country=dominica',
      '/projects.json',
      '/projects.csv',
      '/projects.atom',
      '/regions/latin-america-and-the-caribbean',
      '/countries',
      '/countries/belize',
      '/solutions/sustainable-business',
      '/sitemap.xml',
      '/',
    ].map(async (address) => {
      const headers = address.includes('_rsc') ? { rsc: '1' } : undefined
      const answer = await page.request.get(address, { ...(headers && { headers }) })
      return { address, text: await answer.text(), cache: answer.headers()['cache-control'] }
    }),
  )
  for (const { address, text } of answers) {
    expect([address, text.includes('Digitization of Caribbean')]).toEqual([address, false])
    if (!address.includes(otherDraft)) {
      expect([address, text.includes(otherDraft)]).toEqual([address, false])
    }
  }
  // Its own draft is among them, and nobody may keep that.
  const json = answers.find(({ address }) => address === '/projects.json')
  expect(json?.text).toContain(draft)
  expect(json?.cache).toBe('private, no-store')
})

test('staff see all drafts in the listing, and no index of them is made public', async ({
  page,
}) => {
  await open(page, 'all')
  await expect(page).toHaveURL(/\/drafts$/u)
  await page.goto('/projects')
  await expect(page.locator('#sentence')).toHaveText(`All ${total} projects`)
  expect(await page.content()).not.toContain('/finder/')
  await page.goto(`/projects/${otherDraft}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the dashboard lists drafts with what they need, and makes a link that a second browser can open', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 'all')
  const drafts = page.getByRole('main').getByRole('heading', { level: 3 })
  await expect(drafts.filter({ hasText: 'Digitization of Caribbean' })).toBeVisible()
  const form = page.getByRole('form', { name: /BRACE/u })
  await form.getByRole('combobox').selectOption('1 day')
  await form.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Preview link' }).inputValue()
  const other = await browser.newContext({ ...(baseURL && { baseURL }) })
  const stranger = await other.newPage()
  await stranger.goto(new URL(link).pathname + new URL(link).search)
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Balochistan')
  expect((await stranger.goto('/drafts'))?.status()).toBe(404)
  expect((await stranger.goto(`/projects/${otherDraft}`))?.status()).toBe(404)
  await other.close()
  await page.goto(`/drafts?link=${draft}&expires=forever`)
  await expect(page.getByRole('region', { name: 'Preview link' })).toContainText(
    'Choose how long the link works.',
  )
})

test('axe finds nothing on the dashboard and on a preview, in any colours or width', async ({
  page,
}) => {
  await open(page, 'all')
  for (const address of [`/drafts?link=${draft}&expires=7d`, `/projects/${draft}`]) {
    await page.goto(address)
    expect([address, await findFaultsInAllWays(page)]).toEqual([address, []])
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect([address, width, await measureOverflow(page)]).toEqual([address, width, 0])
    }
  }
})

test('leaving a preview leaves nothing of it', async ({ page, context }) => {
  await open(page, { slug: draft, version: 1 })
  await banner(page).getByRole('button', { name: 'Leave preview' }).click()
  await expect(banner(page)).toHaveCount(0)
  expect((await page.goto(`/projects/${draft}`))?.status()).toBe(404)
  expect((await context.cookies()).filter(({ name }) => name.includes('preview'))).toEqual([])
})

test.describe('a link that', () => {
  const bad = {
    'has ended': () => makeLink('all', { now: new Date(Date.now() - 7_200_000), expiresIn: 3600 }),
    'was signed by somebody else': () => makeLink('all', { secret: 'x'.repeat(40) }),
    'was copied in part': async () => (await makeLink('all')).slice(0, -9),
    'has no token': async () => '/api/preview',
    'has two tokens': async () => '/api/preview?token=a&token=b',
  }
  for (const [name, make] of Object.entries(bad)) {
    test(`${name} opens one friendly page and nothing else`, async ({ page, context }) => {
      const answer = await page.goto(await make())
      expect(answer?.status()).toBe(403)
      await expect(page.getByRole('heading')).toHaveText('This preview link does not work')
      await expect(page.getByRole('link', { name: 'View the published projects' })).toBeVisible()
      expect(await context.cookies()).toEqual([])
      expect((await page.goto(`/projects/${draft}`))?.status()).toBe(404)
    })
  }

  test('was withdrawn by a higher preview_version shows the draft no more', async ({ page }) => {
    const answer = await open(page, { slug: draft, version: 2 })
    expect(answer?.status()).toBe(404)
  })
})

test('a preview that ends while it is open ends', async ({ page, context }) => {
  await open(page, { slug: draft, version: 1 })
  const ended = (
    await makeLink({ slug: draft, version: 1 }, { now: new Date(Date.now() - 9e6), expiresIn: 60 })
  ).split('=')[1]
  const cookie = (await context.cookies()).find(({ name }) => name.startsWith('__Host-'))
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
  await context.addCookies([{ ...(cookie ?? failMissing()), value: ended ?? '' }])
  expect((await page.goto(`/projects/${draft}`))?.status()).toBe(404)
})

function failMissing(): never {
  throw new Error('There is no preview cookie.')
}
