import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

/** A phone as visitors have it: narrow, with a touch screen. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const

/** What the first visit of a page costs, and whether it holds still. */
export type Load = {
  /** Bytes over the wire, headers included, of all that the page asks for by itself. */
  readonly bytes: number
  /** The same by type of resource, such as `Script` and `Font`. */
  readonly bytesByType: Readonly<Record<string, number>>
  /** The sum of all layout shifts that no visitor caused. */
  readonly shift: number
  /** Everything that was asked for, also what the browser then refused. */
  readonly urls: readonly string[]
  /** The names of what stays in the browser: cookies, stored values, databases. */
  readonly kept: readonly string[]
}

/** How long an icon's headers are, about; browsers without a window load no icon, so it is added. */
const iconHeaders = 300

/** A browser that visits one page after the other. */
export type Visitor = {
  /** Opens a page as a stranger would, with nothing kept from before, and waits until it is quiet. */
  readonly measure: (url: string) => Promise<Load>
  readonly leave: () => Promise<void>
}

/** Opens one page as a stranger would, with nothing kept from before. */
export async function measureLoad(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = phone,
): Promise<Load> {
  const visitor = await startVisits(browser, options)
  const load = await visitor.measure(url)
  await visitor.leave()
  return load
}

/**
 * Has one browser visit many pages, which is sooner than a new one for each. No answer is kept from
 * one page to the next; what a page stores is told of that page and is there for those after it.
 *
 * @param prepare what to do with each tab before, such as delaying an answer
 */
export async function startVisits(
  browser: Browser,
  options: BrowserContextOptions = phone,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Visitor> {
  const context = await browser.newContext(options)
  const measure = async (url: string) => {
    const page = await context.newPage()
    const load = await measureIn(page, url, prepare)
    await page.close()
    return load
  }
  return { measure, leave: () => context.close() }
}

async function measureIn(
  page: Page,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Load> {
  const context = page.context()
  const session = await context.newCDPSession(page)
  const requests = new Map<string, { url: string; type: string }>()
  const bytesByType: Record<string, number> = {}
  const add = (type: string, bytes: number) => {
    bytesByType[type] = (bytesByType[type] ?? 0) + bytes
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    requests.set(requestId, { url: request.url, type })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    add(requests.get(requestId)?.type ?? 'Other', encodedDataLength)
  })
  const sockets: string[] = []
  session.on('Network.webSocketCreated', ({ url }) => sockets.push(url))
  await session.send('Network.enable')
  // Also empties what the tabs of one site share in memory.
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(watchShifts)
  await prepare?.(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(readShifts)
  const urls = [...[...requests.values()].map((request) => request.url), ...sockets]
  for (const icon of await page.locator('link[rel~="icon"]').evaluateAll(readHrefs)) {
    if (urls.includes(icon)) continue
    add('Icon', iconHeaders + (await (await context.request.get(icon)).body()).length)
    urls.push(icon)
  }
  const cookies = (await context.cookies()).map(({ name }) => name)
  const kept = [...cookies, ...(await page.evaluate(readStored))]
  const bytes = Object.values(bytesByType).reduce((sum, part) => sum + part, 0)
  return { bytes, bytesByType, shift, urls, kept }
}

/** Runs in the page, before its own scripts. */
function watchShifts(): void {
  let sum = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput') !== true) sum += Number(Reflect.get(entry, 'value'))
    }
    document.documentElement.dataset.shift = String(sum)
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}

function readShifts(): number {
  return Number(document.documentElement.dataset.shift ?? 0)
}

async function readStored(): Promise<string[]> {
  const databases = await indexedDB.databases()
  return [...Object.keys(localStorage), ...databases.map(({ name = 'a database' }) => name)]
}

function readHrefs(links: readonly Element[]): string[] {
  return links.map((link) => (link instanceof HTMLLinkElement ? link.href : ''))
}
