import { findBrowser, sandboxArgs } from '@/lib/cli/test/find-browser'
import type { lighthouseBounds } from './bounds'
import { type Lighthouse, openLighthouse, type Result } from './open-lighthouse'

/** Scores of 100 by category. */
type Scores = Readonly<Record<keyof typeof lighthouseBounds, number>>

/** What Lighthouse says about a page, and what kept it from a full score. */
export type Verdict = {
  readonly scores: Scores
  /** When the largest part of the page is drawn, in milliseconds. */
  readonly largestPaint: number
  /** How long scripts keep the page from answering, in milliseconds. */
  readonly blocked: number
  readonly faults: readonly string[]
  /**
   * How fast the machine was at that time, of about 1000 for the desktop that times are fitted to.
   * One that has other work to do counts its own waiting as the page's.
   */
  readonly machine: number
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Times vary from run to run; the median of this many counts, as Lighthouse advises. */
const runs = 5

/** How often a run is repeated that the browser drew nothing in. */
const repeats = 2

/** Asks Lighthouse about pages, as a phone of the middle class on a slow line would load them. */
export async function runLighthouse(urls: readonly string[]): Promise<Map<string, Verdict>> {
  const { lighthouse, launch } = await openLighthouse()
  const browser = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...sandboxArgs, '--disable-dev-shm-usage'],
  })
  try {
    const verdicts = new Map<string, Verdict>()
    for (const url of urls) verdicts.set(url, await judge(lighthouse, url, browser.port))
    return verdicts
  } finally {
    browser.kill()
  }
}

async function judge(lighthouse: Lighthouse, url: string, port: number): Promise<Verdict> {
  const results: Result[] = []
  for (let run = 0; run < runs; run += 1) results.push(await ask(lighthouse, url, port))
  const middleScore = (name: (typeof categories)[number]) =>
    Math.round(middle(results.map((result) => result.categories[name]?.score ?? 0)) * 100)
  const middleTime = (id: string) =>
    Math.round(middle(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)))
  return {
    scores: {
      performance: middleScore('performance'),
      accessibility: middleScore('accessibility'),
      'best-practices': middleScore('best-practices'),
      seo: middleScore('seo'),
    },
    largestPaint: middleTime('largest-contentful-paint'),
    blocked: middleTime('total-blocking-time'),
    faults: [...new Set(results.flatMap(listFaults))],
    machine: Math.min(...results.map(({ environment }) => Math.round(environment.benchmarkIndex))),
  }
}

/** One run; one that the browser drew nothing in is done again. */
async function ask(
  lighthouse: Lighthouse,
  url: string,
  port: number,
  repeatsLeft = repeats,
): Promise<Result> {
  const answer = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
  })
  if (answer && !answer.lhr.runtimeError) return answer.lhr
  if (repeatsLeft > 0) return ask(lighthouse, url, port, repeatsLeft - 1)
  throw new Error(`Lighthouse has no result for ${url}: ${answer?.lhr.runtimeError?.message ?? ''}`)
}

/** What kept a page from full scores. */
function listFaults({ categories: parts, audits }: Result): string[] {
  return categories
    .flatMap((name) => parts[name]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = audits[id]
      const isFault = weight > 0 && audit && audit.score !== null && audit.score < 0.9
      return isFault ? `${audit.title} ${audit.displayValue ?? ''}`.trim() : []
    })
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
