import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { siteSettings, testSettings } from '@/lib/cli/test/test-settings'
import { signPreview } from '@/lib/preview/token'
import { readyLimit, type ScratchSite, startSite } from './scratch-site'

/** The portfolio of the tests has projects that appear or disappear on this day. */
const change = Date.parse('2090-01-10T12:00:00Z')
const day = 24 * 60 * 60 * 1000
const later = 'kenya-from-2090'
const gone = 'kenya-until-2090'
const draft = 'stays-a-draft'

/** The day in the life of the server: 0 is two days before the change. */
const dayOf = (number: number) => new Date(change + (number - 2) * day)

let site: ScratchSite | undefined

const clock = path.resolve('.fieldbook/schedules-clock.txt')

/** A second server of the build that all tests visit, whose clock the tests set. */
const start = (env: Readonly<Record<string, string>> = {}) =>
  startSite(process.cwd(), 'start', {
    // As the build has them.
    ...siteSettings,
    MOVED_CLOCK: clock,
    NODE_OPTIONS: `--import=${path.resolve('e2e/moved-clock.mjs')}`,
    ...env,
  })

/** Lets days pass on the server. */
const moveTo = (number: number) => writeFile(clock, String(dayOf(number).getTime() - Date.now()))

/** What lets staff see all drafts for some weeks. */
const makeToken = () =>
  signPreview('all', {
    secret: testSettings.PREVIEW_SECRET,
    now: dayOf(0),
    expiresIn: 20 * 24 * 60 * 60,
  })

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(readyLimit)
  await moveTo(0)
  site = await start()
})

test.afterAll(() => site?.stop())

const url = () => site?.url ?? ''

const statusOf = async (page: Page, address: string) =>
  (await page.request.get(`${url()}${address}`, { maxRedirects: 0 })).status()

/** Everything that visitors are told of all projects. */
async function readLists(page: Page): Promise<string> {
  const lists = [
    '/projects?q=sentinel',
    '/projects.json',
    '/projects.atom',
    '/iati.xml',
    '/sitemap.xml',
    '/',
  ]
  const texts = await Promise.all(
    lists.map(async (address) => (await page.request.get(`${url()}${address}`)).text()),
  )
  return texts.join('\n')
}

test('before its time a scheduled project is nowhere', async ({ page }) => {
  expect(await statusOf(page, `/projects/${later}`)).toBe(404)
  expect(await statusOf(page, `/our-work/${later}`)).toBe(404)
  expect(await statusOf(page, `/projects/${gone}`)).toBe(200)
  expect(await statusOf(page, `/our-work/${gone}`)).toBe(308)
  const lists = await readLists(page)
  expect(lists).not.toContain(later)
  expect(lists).toContain(gone)
})

test('staff see the site as of a later time, and nobody else does', async ({ page, browser }) => {
  await page.goto(`${url()}/api/preview?token=${await makeToken()}`)
  const scheduled = page.getByRole('region', { name: 'Scheduled' })
  await expect(scheduled.getByRole('listitem').filter({ hasText: later })).toContainText('Appears')
  await expect(scheduled.getByRole('listitem').filter({ hasText: gone })).toContainText(
    'Disappears',
  )
  await page.getByRole('textbox', { name: 'View the site as of' }).fill('soon')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: '“soon” is not a date we recognise' }),
  ).toBeVisible()
  await page
    .getByRole('textbox', { name: 'View the site as of' })
    .fill(dayOf(4).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('as of')
  expect((await page.goto(`${url()}/projects/${later}`))?.status()).toBe(200)
  expect((await page.goto(`${url()}/projects/${gone}`))?.status()).toBe(404)
  // A draft stays one, whatever its schedule says.
  expect((await page.goto(`${url()}/projects/${draft}`))?.status()).toBe(404)
  const stranger = await browser.newPage()
  expect((await stranger.goto(`${url()}/projects/${later}`))?.status()).toBe(404)
  await stranger.close()
  await page.goto(`${url()}/projects`)
  await page.getByRole('button', { name: 'Back to now' }).click()
  await expect(page.getByRole('heading', { name: 'Drafts and schedules' })).toBeVisible()
  expect((await page.goto(`${url()}/projects/${draft}`))?.status()).toBe(200)
})

test('on time it appears, and another disappears, without a deployment', async ({ page }) => {
  await moveTo(3)
  await expect.poll(() => statusOf(page, `/projects/${later}`)).toBe(200)
  await expect.poll(() => statusOf(page, `/our-work/${later}`)).toBe(308)
  await expect.poll(() => statusOf(page, `/projects/${gone}`)).toBe(404)
  await expect.poll(() => statusOf(page, `/our-work/${gone}`)).toBe(404)
  await expect.poll(() => readLists(page)).toContain(later)
  expect(await readLists(page)).not.toContain(gone)
})

test('a preview link from the dashboard opens its draft for somebody else, ends after a week, and can be withdrawn', async ({
  page,
  browser,
}) => {
  test.setTimeout(readyLimit)
  await page.goto(`${url()}/api/preview?token=${await makeToken()}`)
  const form = page.getByRole('form', { name: /stays-a-draft/u })
  await form.getByRole('button', { name: 'Create link' }).click()
  const link = new URL(await page.getByRole('textbox', { name: 'Preview link' }).inputValue())
  const context = await browser.newContext()
  const stranger = await context.newPage()
  const visit = async (address: string) => (await stranger.goto(`${url()}${address}`))?.status()
  const openLink = () => visit(link.pathname + link.search)
  expect(await openLink()).toBe(200)
  await expect(stranger).toHaveURL(`${url()}/projects/${draft}`)
  await expect(stranger.getByText(`the Quagga of ${draft}`)).toBeVisible()
  expect(await visit(`/projects/${gone}`)).toBe(404)
  expect(await visit('/drafts')).toBe(404)
  // Made on the third day.
  await moveTo(11)
  await expect.poll(() => visit(`/projects/${draft}`)).toBe(404)
  expect(await openLink()).toBe(403)
  await moveTo(3)
  await expect.poll(openLink).toBe(200)
  await site?.stop()
  site = await start({ PREVIEW_REVOKED_BEFORE: dayOf(4).toISOString() })
  expect(await openLink()).toBe(403)
  expect(await visit(`/projects/${draft}`)).toBe(404)
  await context.close()
})
