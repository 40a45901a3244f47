import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { testSettings } from '@/lib/cli/test/test-settings'
import { signPreview } from '@/lib/preview/token'
import { buildSite, copySite, readyLimit, type ScratchSite, startSite } from './scratch-site'

const day = 24 * 60 * 60 * 1000
const in2Days = new Date(Date.now() + 2 * day).toISOString()
const in4Days = new Date(Date.now() + 4 * day).toISOString()

/** A published project with a schedule. */
const write = (slug: string, schedule: string) => `---
title: Kenya—Sentinel ${slug}
date: 2026-01-05 09:00:00 Z
summary: A project that comes and goes.
start: 2020
end: 2024
client: European Union
solutions: Governance
regions: Sub-Saharan Africa
country: Kenya
redirect_from: /our-work/${slug}
${schedule}
---

In this project, the Quagga of ${slug} stands in for a text.
`

const later = 'kenya-in-two-days'
const gone = 'kenya-for-two-days'
const draft = 'stays-a-draft'

let site: ScratchSite | undefined
let folder = ''
let clock = ''

/** The site, whose clock the tests set. */
const start = (env: Readonly<Record<string, string>> = {}) =>
  startSite(folder, 'start', {
    ...testSettings,
    MOVED_CLOCK: clock,
    NODE_OPTIONS: `--import=${path.resolve('e2e/moved-clock.mjs')}`,
    ...env,
  })

/** What lets staff see all drafts for some weeks. */
const makeToken = () =>
  signPreview('all', {
    secret: testSettings.PREVIEW_SECRET,
    now: new Date(),
    expiresIn: 20 * 24 * 60 * 60,
  })

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(readyLimit)
  folder = await copySite('site-with-schedules', { hasEditor: false })
  const add = (slug: string, schedule: string) =>
    writeFile(path.join(folder, `content/projects/${slug}.md`), write(slug, schedule))
  await add(later, `publish_at: ${in2Days}`)
  await add(gone, `unpublish_at: ${in2Days}`)
  await add(draft, `published: false\npublish_at: ${in2Days}`)
  // Beside the copy: a new file in it would have it built once more.
  clock = `${folder}-clock.txt`
  await writeFile(clock, '0')
  await buildSite(folder, testSettings)
  site = await start()
})

test.afterAll(() => site?.stop())

const url = () => site?.url ?? ''

/** Lets days pass on the server. */
const passDays = (days: number) => writeFile(clock, String(days * day))

const statusOf = async (page: Page, address: string) =>
  (await page.request.get(`${url()}${address}`, { maxRedirects: 0 })).status()

/** Everything that visitors are told of all projects. */
async function readLists(page: Page): Promise<string> {
  const lists = ['/projects?q=sentinel', '/projects.json', '/projects.atom', '/sitemap.xml', '/']
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
  await page.getByRole('textbox', { name: 'View the site as of' }).fill(in4Days.slice(0, 10))
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
  await page.getByRole('link', { name: 'Back to now' }).click()
  await expect(page.getByRole('heading', { name: 'Drafts and schedules' })).toBeVisible()
  expect((await page.goto(`${url()}/projects/${draft}`))?.status()).toBe(200)
})

test('on time it appears, and another disappears, without a deployment', async ({ page }) => {
  await passDays(3)
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
  await passDays(11)
  await expect.poll(() => visit(`/projects/${draft}`)).toBe(404)
  expect(await openLink()).toBe(403)
  await passDays(3)
  await expect.poll(openLink).toBe(200)
  await site?.stop()
  site = await start({ PREVIEW_REVOKED_BEFORE: in4Days })
  expect(await openLink()).toBe(403)
  expect(await visit(`/projects/${draft}`)).toBe(404)
  await context.close()
})
