import { notices as sayAll } from '#words/notices'
import { results as say } from '#words/results'
import { listAllProjects } from '@/lib/content/listing'
import { getLibrary } from '@/lib/content/store'
import type { Project, Viewer } from '@/lib/content/types'
import { describeResult } from '@/lib/facets/query/describe-query'
import { noteParam, withoutParams } from '@/lib/facets/query/own-params'
import { type ResultChoice, resultOrders, usualOrder } from '@/lib/facets/query/print-results'
import { withPage } from '@/lib/facets/query/query'
import type { Notice, Query } from '@/lib/facets/types'
import type { PlainResult } from '@/lib/markdown/list-figures'
import { type Measured, measureFigure } from '@/lib/markdown/measure-figure'

/** How many results are on a page. */
const resultsPerPage = 50

/** One result, as it was published, with what it measures. */
export type ResultLine = Measured & { readonly project: Project; readonly result: PlainResult }

/** A unit, how it is written, and how many of the results found are in it. */
type UnitOption = { readonly unit: string; readonly sign: string; readonly count: number }

/** The results of the projects that an address asks for. */
export type Results = {
  readonly query: Query
  readonly choice: ResultChoice
  readonly notices: readonly Notice[]
  /** How many projects have been found, and how many of them have these results. */
  readonly sentence: string
  readonly projects: number
  /** All of them, in order. */
  readonly lines: readonly ResultLine[]
  /** Those of the page. */
  readonly shown: readonly ResultLine[]
  readonly page: number
  readonly pages: number
  readonly pageSize: number
  /** Those with most results first. */
  readonly units: readonly UnitOption[]
}

/**
 * Answers the parameters of an address with results: those of the listing say which projects,
 * `unit` and `order` which results. Never throws for any of them.
 */
export function findResults(viewer: Viewer, params: URLSearchParams): Results {
  const { query, notices, projects, vocabulary } = listAllProjects(
    viewer,
    withoutParams(params, 'unit', 'order'),
  )
  const known = new Set(getLibrary(viewer).projects.flatMap(listUnits))
  const { choice, noted } = readChoice(params, known)
  const found = projects.flatMap(listLines)
  const lines = sortLines(
    choice.unit === undefined ? found : found.filter(({ unit }) => unit === choice.unit),
    choice,
  )
  const pages = Math.max(1, Math.ceil(lines.length / resultsPerPage))
  const page = Math.min(query.page, pages)
  return {
    query: withPage(query, 1),
    choice,
    notices: [...notices, ...noted, ...notePage(query.page, page)],
    sentence: describeResult(query, vocabulary, projects.length),
    projects: new Set(lines.map(({ project }) => project)).size,
    lines,
    shown: lines.slice((page - 1) * resultsPerPage, page * resultsPerPage),
    page,
    pages,
    pageSize: resultsPerPage,
    units: countUnits(found),
  }
}

/** The results of each project, read once. */
const linesOf = new WeakMap<Project, readonly ResultLine[]>()

function listLines(project: Project): readonly ResultLine[] {
  const known = linesOf.get(project)
  if (known) return known
  const lines = project.results.map((result) => ({ project, result, ...measureFigure(result) }))
  linesOf.set(project, lines)
  return lines
}

function listUnits(project: Project): string[] {
  return listLines(project).map(({ unit }) => unit)
}

function countUnits(lines: readonly ResultLine[]): UnitOption[] {
  const options = new Map<string, UnitOption>()
  for (const { unit, sign } of lines) {
    const count = (options.get(unit)?.count ?? 0) + 1
    options.set(unit, { unit, sign: options.get(unit)?.sign ?? sign, count })
  }
  return [...options.values()].sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
}

/** By size; figures of no clear size come last, equal ones in the order of their projects. */
function sortLines(lines: readonly ResultLine[], { order }: ResultChoice): readonly ResultLine[] {
  if (order === 'projects') return lines
  const sign = order === 'largest' ? -1 : 1
  const last = Number.POSITIVE_INFINITY
  const weigh = ({ size }: ResultLine) => (size === undefined ? last : sign * size)
  return lines.toSorted((a, b) => {
    const [first, second] = [weigh(a), weigh(b)]
    return first === second ? 0 : first - second
  })
}

function readChoice(
  params: URLSearchParams,
  known: ReadonlySet<string>,
): { readonly choice: ResultChoice; readonly noted: readonly Notice[] } {
  const noted: Notice[] = []
  const note = (param: string, value: string, message: (value: string) => string) => {
    noted.push(noteParam(param, value, message))
  }
  const read = (param: string) => {
    const [first, ...others] = new Set(params.getAll(param).map((value) => value.trim()))
    if (others.length > 0) note(param, others.join(', '), () => sayAll.twice(param))
    return first || undefined
  }
  const asked = read('unit')
  const unit = asked !== undefined && known.has(asked) ? asked : undefined
  if (asked !== undefined && unit === undefined) note('unit', asked, say.noUnit)
  const wanted = read('order')
  const order = resultOrders.find((name) => name === wanted)
  if (wanted !== undefined && !order) note('order', wanted, say.noOrder)
  const isBySize = order === 'largest' || order === 'smallest'
  if (order && isBySize && unit === undefined) note('order', order, () => say.needsUnit)
  const usual = usualOrder(unit)
  return {
    choice: {
      ...(unit !== undefined && { unit }),
      order: order === undefined || (isBySize && unit === undefined) ? usual : order,
    },
    noted,
  }
}

function notePage(asked: number, shown: number): Notice[] {
  if (asked === shown) return []
  return [{ param: 'page', value: String(asked), message: sayAll.noPage(asked, shown) }]
}
