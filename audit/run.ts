import { withSite } from '@/bench/with-site'
import { findFreePort } from '@/lib/cli/serve/find-free-port'
import { launchBrowser } from '@/lib/cli/test/find-browser'
import { boundWeight, lighthouseBounds } from './bounds'
import { crawl } from './crawl'
import { pickPages, type SamplePage } from './list-pages'
import { startVisits } from './measure-load'
import { runLighthouse } from './run-lighthouse'
import { validateHtml } from './validate-html'

/** Every bound that is broken, in words. */
const problems: string[] = []

/** The pages that Lighthouse looks at: home, listing, a project and a landing page. */
function isForLighthouse({ kind }: SamplePage): boolean {
  return ['/', '/projects', '/projects/*', '/solutions/*'].includes(kind)
}

async function weigh(origin: string, pages: readonly SamplePage[]): Promise<void> {
  const browser = await launchBrowser()
  const visitor = await startVisits(browser)
  const rows = []
  for (const { path } of pages) {
    const { bytes, bytesByType, shift, urls } = await visitor.measure(`${origin}${path}`)
    const bound = boundWeight(path)
    const kilobytes = (part = 0) => Number((part / 1000).toFixed(1))
    rows.push({
      page: path,
      kB: kilobytes(bytes),
      'at most': kilobytes(bound),
      script: kilobytes(bytesByType.Script),
      fonts: kilobytes(bytesByType.Font),
      document: kilobytes(bytesByType.Document),
      requests: urls.length,
      shift,
    })
    if (bytes > bound) problems.push(`${path} is ${bytes} bytes, over the limit of ${bound}`)
    if (shift > 0) problems.push(`${path} shifts by ${shift} while it loads`)
    for (const url of urls.filter((url) => new URL(url).origin !== origin)) {
      problems.push(`${path} loads from another host: ${url}`)
    }
  }
  await browser.close()
  console.log('\nFirst visit over the wire, on a phone')
  console.table(rows)
}

async function validate(origin: string, pages: readonly SamplePage[]): Promise<void> {
  const rows = []
  for (const path of [...pages.map(({ path }) => path), '/nowhere']) {
    const faults = await validateHtml(await (await fetch(`${origin}${path}`)).text())
    rows.push({ page: path, 'HTML errors': faults.length })
    problems.push(...faults.map((fault) => `${path} ${fault}`))
  }
  console.log('\nHTML')
  console.table(rows)
}

async function followLinks(origin: string): Promise<void> {
  const { visited, broken, orphans } = await crawl(origin)
  console.log(`\nLinks: ${visited} addresses, ${broken.length} broken, ${orphans.length} orphans.`)
  problems.push(...broken.map((link) => `broken link: ${link}`))
  problems.push(...orphans.map((path) => `nothing links to ${path}`))
}

async function askLighthouse(origin: string, pages: readonly SamplePage[]): Promise<void> {
  const wanted = pages.filter(isForLighthouse)
  if (!wanted.some(({ kind }) => kind === '/solutions/*')) {
    console.log('\nThe sitemap has no solution page, so Lighthouse tests no landing page.')
  }
  const verdicts = await runLighthouse(wanted.map(({ path }) => `${origin}${path}`))
  const rows = wanted.map(({ path }) => {
    const verdict = verdicts.get(`${origin}${path}`)
    for (const [name, bound] of Object.entries(lighthouseBounds)) {
      const score = Number(verdict && Reflect.get(verdict.scores, name))
      if (!(score >= bound)) {
        problems.push(
          `Lighthouse gives ${path} ${score} for ${name}: ${verdict?.faults.join('; ')}`,
        )
      }
    }
    return {
      page: path,
      ...verdict?.scores,
      'largest paint (ms)': verdict?.largestPaint,
      'blocked (ms)': verdict?.blocked,
      machine: verdict?.machine,
    }
  })
  console.log('\nLighthouse on a phone, median of five runs')
  console.table(rows)
}

// The address of the site is in its pages; one that does not change keeps the build.
const settings = { SITE_URL: 'http://localhost:3000' }
await withSite(
  async (origin) => {
    const pages = await pickPages(origin)
    await weigh(origin, pages)
    await validate(origin, pages)
    await followLinks(origin)
    await askLighthouse(origin, pages)
  },
  await findFreePort(),
  settings,
)
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0 ? '\nEverything is within its limits.' : `\n${problems.length} problems.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
