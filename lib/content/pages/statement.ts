import { shortlist } from '#words/shortlist'
import { listAllProjects } from '@/lib/content/listing'
import { maxPicks, readPicks } from '@/lib/content/shortlist/picks'
import type { Project, Viewer } from '@/lib/content/types'
import { describeFilters } from '@/lib/facets/query/describe-query'
import type { Notice, Query } from '@/lib/facets/types'
import { leadingFacts, type TermField } from '@/lib/fields/shown'
import { isPlaceless } from '@/lib/pseudo-places'
import { listValues } from './landing'
import { findSpan, type Span } from './span'

/** The most projects on one print page; more would be a catalogue. */
export const maxPrinted = maxPicks

/** Projects to be printed together, as one statement of what has been done. */
export type Statement = {
  readonly query: Query
  /** The slugs of the projects where the address names them one by one. */
  readonly picks: readonly string[]
  readonly notices: readonly Notice[]
  /** What was asked for in words; empty for everything. */
  readonly filters: string
  /** How many were found. */
  readonly total: number
  /** The first of them, {@link maxPrinted} at most. */
  readonly projects: readonly Project[]
  /** The years they cover. */
  readonly span?: Span
  /** How many countries these have; regional work is in no one country. */
  readonly countries: number
  /** How many terms they have of each field that says most of a project. */
  readonly leading: readonly { readonly field: TermField; readonly count: number }[]
  /** The day on which the latest of these was entered, ISO 8601. */
  readonly latest?: string
}

/**
 * Answers the parameters of a listing's address with a statement for print, or those of a shortlist:
 * then it has the chosen projects in their order, and nothing else is asked.
 */
export function makeStatement(viewer: Viewer, params: URLSearchParams): Statement {
  const { picks, notices: pickNotices, rest } = readPicks(viewer, params)
  // An address of nothing but an empty choice asks for none, not for all.
  const isEmptied = params.has('pick') && rest.size === 0
  const isPicked = isEmptied || params.getAll('pick').some((value) => value.trim() !== '')
  const listing = listAllProjects(viewer, isPicked ? new URLSearchParams() : rest)
  const { query, notices, vocabulary } = listing
  const found = isPicked ? picks : listing.projects
  const projects = found.slice(0, maxPrinted)
  const latest = projects
    .map(({ date }) => date.slice(0, 10))
    .sort()
    .at(-1)
  const span = findSpan(projects)
  return {
    query,
    picks: picks.map(({ slug }) => slug),
    notices: [...notices, ...pickNotices],
    filters: isPicked ? shortlist.statement : describeFilters(query, vocabulary),
    total: found.length,
    projects,
    countries: listValues(projects, 'country').filter((value) => !isPlaceless(value)).length,
    leading: leadingFacts.map((field) => ({ field, count: listValues(projects, field).length })),
    ...(span && { span }),
    ...(latest !== undefined && { latest }),
  }
}
