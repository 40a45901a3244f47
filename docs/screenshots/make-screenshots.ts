import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { withSite } from '@/bench/with-site'
import { giveCookie, readSeed, save, startHost, summary } from '@/e2e/host-editor'
import { copySite, startSite } from '@/e2e/scratch-site'
import { findFreePort } from '@/lib/cli/serve/find-free-port'
import { launchBrowser } from '@/lib/cli/test/find-browser'
import { deployed } from '@/lib/editor/github/testing/reports'

/** The draft that the pictures of the editor show. */
const draft = 'caribbean-fintech-recovery'

/** The longest that a page may take, in milliseconds: in development it is compiled first. */
const patience = 300_000

const folder = path.join(process.cwd(), 'docs/screenshots')

type Picture = {
  readonly name: string
  readonly address: string
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  /** What is done before the page is opened. */
  readonly begin?: (page: Page) => Promise<unknown>
  readonly prepare?: (page: Page) => Promise<void>
}

/** What visitors see, as the README shows it. */
const publicPictures: readonly Picture[] = [
  { name: 'home', address: '/' },
  { name: 'home-dark', address: '/', colorScheme: 'dark' },
  { name: 'listing', address: '/projects?client=european-union&solution=governance' },
  { name: 'map', address: '/projects?view=map' },
  { name: 'solution', address: '/solutions/governance' },
  { name: 'project', address: '/projects/georgia-economic-security-program' },
  { name: 'project-phone', address: '/projects/georgia-economic-security-program', width: 390 },
]

/** What staff see on a machine of their own, as docs/editing.md shows it. */
const staffPictures: readonly Picture[] = [
  { name: 'dashboard', address: '/drafts' },
  { name: 'editor', address: `/keystatic/collection/projects/item/${draft}`, prepare: openForm },
  {
    name: 'side-by-side',
    address: `/keystatic/collection/projects/item/${draft}`,
    prepare: showPage,
  },
]

/** What editors see on a host, which saves to a stand-in for GitHub. */
const hostPictures: readonly Picture[] = [
  {
    name: 'host-saved',
    address: `/keystatic/collection/projects/item/${draft}`,
    prepare: showSaved,
  },
  {
    name: 'preview-link',
    address: `/keystatic/collection/projects/item/${draft}`,
    prepare: showLink,
  },
]

async function openForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Summary' }).waitFor()
  await page.locator('.cm-content').waitFor()
}

async function showPage(page: Page): Promise<void> {
  await openForm(page)
  await page.getByText('Side by side').click()
  const frame = page.frameLocator('iframe[title="The page, unsaved"]')
  await frame.getByRole('heading', { level: 1 }).waitFor()
}

/** The page beside the form, and what the bar says after a save. */
async function showSaved(page: Page): Promise<void> {
  await showPage(page)
  await summary(page).fill(
    'Digital tools for lenders in six countries, and for the small firms they serve.',
  )
  await save(page)
  await page.locator('.fb-build').filter({ hasText: /./u }).waitFor()
  // The message that it is saved goes by itself.
  await page.getByRole('region', { name: /notification/iu }).waitFor({ state: 'detached' })
}

async function showLink(page: Page): Promise<void> {
  await openForm(page)
  await page.getByRole('button', { name: 'Preview link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Preview link' })
  await dialog.getByRole('button', { name: '7 days' }).click()
  await dialog.getByLabel('Link').waitFor()
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, address, width = 1280, colorScheme = 'light', begin, prepare } = picture
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 800 : 860 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await begin?.(page)
  // The editor is never at rest in development; what it is to show is waited for by `prepare`.
  const waitUntil = prepare ? 'load' : 'networkidle'
  await page.goto(`${url}${address}`, { waitUntil })
  // Letters that come late are kept for the next page, so only a second visit shows all of it.
  await page.reload({ waitUntil })
  await prepare?.(page)
  // What only a developer sees is no part of the site.
  for (const frame of page.frames()) {
    await frame.addStyleTag({ content: 'nextjs-portal { display: none }' })
  }
  // Playwright itself knows no WebP, which is a quarter of the size.
  const session = await context.newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  await writeFile(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
  await context.close()
}

async function takeAll(url: string, pictures: readonly Picture[]): Promise<void> {
  const browser = await launchBrowser()
  try {
    for (const picture of pictures) {
      await take(browser, url, picture)
      console.log(`docs/screenshots/${picture.name}.webp`)
    }
  } finally {
    await browser.close()
  }
}

await withSite((origin) => takeAll(origin, publicPictures), await findFreePort())
const copy = await copySite('site-for-pictures')
const site = await startSite(copy, 'dev', {
  PREVIEW_SECRET: 'only to make pictures of the dashboard',
})
try {
  await takeAll(site.url, staffPictures)
} finally {
  await site.stop()
}
// A link that can be sent names the address of the site.
const host = await startHost({ SITE_URL: 'https://projects.example.org' })
try {
  host.github.begin(readSeed())
  host.github.isPublic = true
  host.github.reports = { Deployments: deployed('Production', 'IN_PROGRESS') }
  const begin = (page: Page) => giveCookie(page, host.github)
  await takeAll(
    host.origin,
    hostPictures.map((picture) => ({ ...picture, begin })),
  )
} finally {
  await host.stop()
}
process.exit()
