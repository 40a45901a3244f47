import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { testSettings } from '@/lib/cli/test/test-settings'
import { copySite, readyLimit, type ScratchSite, startSite } from './scratch-site'

/** In development every answer is made afresh, by a machine that tests much else meanwhile. */
const expect = expectSoon.configure({ timeout: 30_000 })

const slug = 'kenya-water-for-the-mara'

let folder = ''
let site: ScratchSite | undefined

test.beforeAll(async () => {
  test.setTimeout(readyLimit)
  folder = await copySite('site-to-edit')
  site = await startSite(folder, 'dev', testSettings)
  // In development pages are compiled when they are asked for the first time.
  for (const address of ['/drafts', '/keystatic', '/drafts/unsaved', '/api/keystatic/tree']) {
    await fetch(`${site.url}${address}`)
  }
})

test.afterAll(() => site?.stop())

const url = () => site?.url ?? ''
const readEntry = (name: string) =>
  readFile(path.join(folder, `content/projects/${name}.md`), 'utf8')
const panel = (page: Page) => page.locator('details', { hasText: /Ready to publish\?|Check/u })
const frame = (page: Page) => page.frameLocator('iframe[title="The page, unsaved"]')

/** A field of text, by its label. */
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first()

const save = async (page: Page) => {
  await page.getByRole('button', { name: /^(?:Save|Create)$/u }).click()
}

const choose = async (page: Page, label: string, typed: string, name: string) => {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed)
  await page.getByRole('option', { name, exact: true }).click()
}

// In one page: in development the editor takes longer to load than to use.
test('an author on their own computer writes a draft, shows it, publishes it and changes its address', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await test.step('the form says what is missing, and shows the page while one types', () =>
    writeDraft(page))
  const visitor = await browser.newPage()
  await test.step('the dashboard makes a preview link for what was just written', () =>
    openPreviewLink(visitor))
  await test.step('published, it is found in the listing', () => publish(page, visitor))
  await test.step('its former address leads to the new one', () => rename(page, visitor))
  await visitor.close()
})

async function writeDraft(page: Page): Promise<void> {
  await page.goto(`${url()}/drafts`)
  await page.getByRole('link', { name: 'Write a new draft' }).click()
  await field(page, 'Title').fill('Kenya—Water for the Mara')
  await expect(field(page, 'Address')).toHaveValue(slug)
  await expect(page.getByRole('switch', { name: 'Published' })).not.toBeChecked()
  await expect(panel(page)).toContainText('things are missing')
  await expect(panel(page)).toContainText('start')
  // The address of a client is found by a former name, and nobody types one freely.
  await choose(page, 'Client', 'DFID', 'Foreign, Commonwealth & Development Office')
  await choose(page, 'Solutions', 'water', 'Water and Sanitation Services and Management')
  await choose(page, 'Regions', 'sub', 'Sub-Saharan Africa')
  await choose(page, 'Country', 'keny', 'Kenya')
  await field(page, 'Start').fill('20x1')
  await expect(page.locator('#field-start')).toContainText('is not a year')
  await field(page, 'Start').fill('2021')
  await expect(page.locator('#field-start')).not.toContainText('is not a year')
  await expect(page.getByRole('link', { name: 'Add a new client' })).toHaveAttribute(
    'href',
    '/keystatic/collection/clients/create',
  )
  await page.locator('.cm-content').click()
  await page.keyboard.type('Along the Mara, 12 villages keep their springs clean.')
  await page.getByText('Side by side').click()
  await expect(frame(page).getByRole('heading', { level: 1 })).toContainText('Water for the Mara')
  await expect(frame(page).getByText('12 villages keep their springs')).toBeVisible()
  await field(page, 'Start').press('Enter')
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The frogs sing again.')
  await expect(frame(page).getByText('The frogs sing again.')).toBeVisible()
  // Nothing of it is on the disk before it is saved.
  await expect(readEntry(slug)).rejects.toThrow()
  await save(page)
  await expect.poll(() => readEntry(slug).catch(() => '')).toContain('12 villages')
  const written = await readEntry(slug)
  expect(written.replace(/^date: .*$/mu, 'date: …')).toBe(`---
title: Kenya—Water for the Mara
date: …
published: false
start: 2021
client:
- Foreign, Commonwealth & Development Office
solutions:
- Water and Sanitation Services and Management
regions:
- Sub-Saharan Africa
country:
- Kenya
---

Along the Mara, 12 villages keep their springs clean. The frogs sing again.
`)
  // The form stays open, and goes on from the file.
  await expect(page).toHaveURL(`${url()}/keystatic/collection/projects/item/${slug}`)
}

async function openPreviewLink(visitor: Page): Promise<void> {
  await visitor.goto(`${url()}/drafts`)
  const form = visitor.getByRole('form', { name: /Water for the Mara/u })
  await form.getByRole('button', { name: 'Create link' }).click()
  const link = new URL(await visitor.getByRole('textbox', { name: 'Preview link' }).inputValue())
  await visitor.goto(`${url()}${link.pathname}${link.search}`)
  await expect(visitor).toHaveURL(`${url()}/projects/${slug}`)
  await expect(visitor.getByText('12 villages')).toBeVisible()
  // What follows is for visitors without a preview.
  await visitor.context().clearCookies()
}

/** Publishes what is open in the editor. */
async function publish(page: Page, visitor: Page): Promise<void> {
  await field(page, 'Summary').fill('Clean springs for 12 villages.')
  await page.getByRole('switch', { name: 'Published' }).click()
  await save(page)
  await expect.poll(() => readEntry(slug)).not.toContain('published: false')
  await visitor.goto(`${url()}/projects?country=kenya`)
  await expect(visitor.getByRole('link', { name: /Water for the Mara/u })).toBeVisible()
}

/** Gives what is open in the editor another address. */
async function rename(page: Page, visitor: Page): Promise<void> {
  await field(page, 'Address').fill('kenya-mara')
  await save(page)
  await expect
    .poll(() => readEntry('kenya-mara').catch(() => ''))
    .toContain(`redirect_from:\n- /projects/${slug}`)
  await expect(field(page, 'Address')).toHaveValue('kenya-mara')
  // The old file goes when the new one is whole.
  await expect.poll(() => readEntry(slug).catch(() => 'gone')).toBe('gone')
  await expect(async () => {
    await visitor.goto(`${url()}/projects/${slug}`)
    await expect(visitor).toHaveURL(`${url()}/projects/kenya-mara`, { timeout: 3000 })
  }).toPass()
}
