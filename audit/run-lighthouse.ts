import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '@/lib/cli/find-browser'
import type { lighthouseBounds } from './bounds'

/** Scores of 100 by category. */
export type Scores = Readonly<Record<keyof typeof lighthouseBounds, number>>

/** What Lighthouse says about a page, and what kept it from a full score. */
export type Verdict = {
  readonly scores: Scores
  readonly faults: readonly string[]
  /**
   * How fast the machine was at that moment, of about 1000 for the desktop that times are fitted to.
   * One that has other work to do counts its own waiting as the page's.
   */
  readonly machine: number
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Times vary from run to run; the middle one of three is taken. */
const runs = 3

/** Asks Lighthouse about pages, as a phone of the middle class on a slow line would load them. */
export async function runLighthouse(urls: readonly string[]): Promise<Map<string, Verdict>> {
  const isRoot = process.getuid?.() === 0
  const browser = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...(isRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
  })
  try {
    const verdicts = new Map<string, Verdict>()
    for (const url of urls) verdicts.set(url, await judge(url, browser.port))
    return verdicts
  } finally {
    browser.kill()
  }
}

async function judge(url: string, port: number): Promise<Verdict> {
  const rounds: Scores[] = []
  const faults = new Set<string>()
  let machine = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
    })
    if (!result) throw new Error(`Lighthouse said nothing about ${url}.`)
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`)
    const score = (name: (typeof categories)[number]) =>
      Math.round((lhr.categories[name]?.score ?? 0) * 100)
    rounds.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    })
    machine = Math.min(machine, Math.round(lhr.environment.benchmarkIndex))
    for (const name of categories) {
      for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
        const audit = lhr.audits[id]
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
          faults.add(`${audit.title} ${audit.displayValue ?? ''}`.trim())
        }
      }
    }
  }
  const middle = (name: (typeof categories)[number]) =>
    rounds.map((scores) => scores[name]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  const scores = {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
  }
  return { scores, faults: [...faults], machine }
}
