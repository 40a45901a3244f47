import { needsOrder } from '@/lib/facets/search-text'
import type { Query } from '@/lib/facets/types'
import type { FinderFiles } from '@/lib/finder/formats'
import type { OpenedPortfolio } from '@/lib/finder/open-portfolio'
import type { followHead } from './follow-head'

/** The engine as far as it is in the browser. */
export type Engine = OpenedPortfolio & {
  readonly files: FinderFiles
  /** Makes the links in the head of the page follow a listing. */
  readonly followHead: typeof followHead
  readonly hasText: boolean
}

/** The longest time to decode without a pause, in milliseconds; more would be noticed. */
const sliceLength = 8

/** Kept while the visitor moves between pages of the site; another tab has its own. */
let present: Engine | undefined
let loading: { readonly of: FinderFiles; readonly result: Promise<Engine | undefined> } | undefined
let loadingText: Promise<Engine | undefined> | undefined

/** The engine for this index, if it is loaded and up to date. */
export function getEngine(files: FinderFiles | undefined): Engine | undefined {
  if (!present || present.files.facets !== files?.facets) return undefined
  return Date.now() < present.validUntil ? present : undefined
}

/** Whether an engine can answer a query; only the server knows the order of words. */
export function canAnswer(engine: Engine | undefined, { q }: Query): engine is Engine {
  return engine !== undefined && (q === '' || (engine.hasText && !needsOrder(q)))
}

/** Loads the part that filters need; undefined when that fails, and then the form stays a plain form. */
export function loadEngine(files: FinderFiles): Promise<Engine | undefined> {
  const engine = getEngine(files)
  if (engine) return Promise.resolve(engine)
  if (loading?.of.facets === files.facets) return loading.result
  loading = { of: files, result: quietly(openEngine(files)) }
  return loading.result
}

/** Loads the part that text search needs as well. */
export async function loadText(files: FinderFiles): Promise<Engine | undefined> {
  const engine = await loadEngine(files)
  if (!engine || engine.hasText || files.text === undefined) return engine
  loadingText ??= quietly(loadWords(engine, files.text))
  return loadingText
}

/** Whether the visitor asks for less data. */
export function savesData(): boolean {
  const { connection }: { connection?: { saveData?: boolean } } = navigator as Navigator & {
    connection?: { saveData?: boolean }
  }
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches
}

async function openEngine(files: FinderFiles): Promise<Engine> {
  const [facets, rows, { openPortfolio }, { followHead }] = await Promise.all([
    fetchFile(files.facets),
    fetchFile(files.rows),
    import('@/lib/finder/open-portfolio'),
    import('./follow-head'),
  ])
  const opened = await runInSlices(openPortfolio(facets, rows))
  loadingText = undefined
  present = { ...opened, files, followHead, hasText: false }
  return present
}

async function loadWords(engine: Engine, address: string): Promise<Engine> {
  const [file, { openText }] = await Promise.all([
    fetchFile(address),
    // Visitors who never search load none of this.
    import('@/lib/finder/open-text'),
  ])
  const portfolio = await runInSlices(openText(engine.portfolio, file))
  present = { ...engine, portfolio, hasText: true }
  return present
}

async function fetchFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The index answered ${response.status}.`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Runs a generator with pauses, so that the page stays responsive. */
async function runInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < sliceLength) continue
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}

/** A visitor loses nothing without the engine, so its failure is not shown. */
function quietly<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  return promise.catch(() => undefined)
}
