import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { withSite } from '@/bench/with-site'
import { copySite, startSite } from '@/e2e/scratch-site'
import { findFreePort } from '@/lib/cli/serve/find-free-port'
import { launchBrowser } from '@/lib/cli/test/find-browser'

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

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, address, width = 1280, colorScheme = 'light', prepare } = picture
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 800 : 860 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
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
process.exit()
