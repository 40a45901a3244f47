import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { launchBrowser } from '@/lib/cli/test/find-browser'
import { buildIndex } from '@/lib/facets/build-index'
import { mapFacets, valuesOf } from '@/lib/facets/columns'
import { foldWords } from '@/lib/facets/fold-text'
import type { TermFilterKey } from '@/lib/fields/shown'
import { encodeFacets, encodeRows, encodeText } from '@/lib/finder/encode'
import type { ListedProject } from '@/lib/finder/listed-project'
import { generatePortfolio } from './generate-projects'
import { generateTexts } from './generate-texts'
import { round } from './measure'
import { withSite } from './with-site'

const size = 10_000

/** Where the index of the generated portfolio is served, in place of the sample's. */
const filesPort = 3432

/** How much slower than this machine a visitor's is. */
const slowdown = 4

type Frames = { readonly name: string; readonly longest: number; readonly over: number }

/** The frames of a listing of 10,000 projects on a machine slowed four times: loading, ticking, typing. */
export async function benchFrames(): Promise<void> {
  const files = packPortfolio()
  const server = createServer(({ url = '' }, response) => {
    response.end(files.get(url.slice(1)))
  }).listen(filesPort, '127.0.0.1')
  await withSite(async (origin) => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await page.route('**/finder/*', (route) => {
      const kind = /finder\/(\w+)-/u.exec(route.request().url())?.[1] ?? ''
      return route.continue({ url: `http://127.0.0.1:${filesPort}/${kind}` })
    })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    console.log(`Frames of a listing of 10,000 projects, machine slowed ${slowdown} times`)
    console.table(await visit(page, origin))
    await browser.close()
  })
  server.close()
}

/** Does what a visitor does, and notes the long frames of each part (Long Animation Frames API). */
async function visit(page: Page, origin: string): Promise<Frames[]> {
  await page.addInitScript(() => {
    const frames: number[] = []
    Object.assign(window, { frames })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) frames.push(duration)
    }).observe({ type: 'long-animation-frame' })
  })
  const rows: Frames[] = []
  const part = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate(() => {
      const { frames } = window as unknown as { frames: number[] }
      frames.length = 0
    })
    await act()
    await page.waitForTimeout(1500)
    const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames)
    rows.push({ name, longest: round(Math.max(0, ...frames)), over: frames.length })
  }
  await page.goto(`${origin}/projects`)
  const button = page.locator('#filters [type=submit]')
  await part('loading the index', () => button.filter({ hasText: /\d/u }).waitFor())
  // The first answer swaps the options of the sample for those of the 10,000.
  await part('the first answer', () => page.getByRole('link', { name: 'Oldest first' }).click())
  const box = (name: string) => page.locator(`input[value=${name}]`)
  await part('ticking a client', () => box('client-0').check({ force: true }))
  await part('ticking a solution', () => box('solutions-0').check({ force: true }))
  await part('unticking it', () => box('solutions-0').uncheck({ force: true }))
  await part('loading the words', () => page.getByRole('searchbox').focus())
  await part('typing "banan"', () => page.keyboard.type('banan', { delay: 120 }))
  await part('clearing everything', () => page.getByRole('link', { name: 'Clear all' }).click())
  await part('turning the page', () => page.getByRole('link', { name: 'Next' }).click())
  return rows
}

function packPortfolio(): ReadonlyMap<string, Buffer> {
  const { projects, vocabulary } = generatePortfolio(size)
  const texts = generateTexts(size)
  const terms = mapFacets(
    (facet) => new Map(vocabulary[facet].map((term) => [term.value, term] as const)),
  )
  const listed = projects.map((project, number): ListedProject => {
    const named = (facet: TermFilterKey) =>
      valuesOf(project, facet).flatMap((value) => terms[facet].get(value) ?? [])
    const { slug, title, start, end } = project
    return {
      slug,
      title,
      titleParts: { place: 'Place', name: title.replace(/^.*—/u, '') },
      summary: texts[number]?.summary ?? '',
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      status: 'active',
      isDraft: false,
      regions: named('regions'),
      client: named('client'),
      solutions: named('solutions'),
      country: named('country'),
    }
  })
  const words = new Map(
    projects.map(({ slug }, number) => [
      slug,
      [...new Set(foldWords(texts[number]?.body ?? ''))].join(' '),
    ]),
  )
  const index = buildIndex(projects, vocabulary, (slug) => words.get(slug))
  const meta = {
    size,
    validUntil: '2100-01-01T00:00:00.000Z',
    timeScale: { from: 1990, to: 2034, now: 2026 },
  }
  return new Map([
    ['facets', Buffer.from(encodeFacets(index, vocabulary, meta))],
    ['rows', Buffer.from(encodeRows(listed, index))],
    ['text', Buffer.from(encodeText(index))],
  ])
}
