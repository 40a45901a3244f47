import { listAllProjects } from '@/lib/content/listing'
import type { Project, Viewer } from '@/lib/content/types'
import { describeFilters } from '@/lib/facets/describe-query'
import type { RawParams } from '@/lib/facets/parse-query'
import type { Notice, Query } from '@/lib/facets/types'
import { leadingFacts, type TermField } from '@/lib/fields/shown'
import { isPlaceless, listValues } from './landing'
import { findSpan, type Span } from './span'

/** The most projects on one print page; more would be a catalogue. */
export const maxPrinted = 60

/** Projects to be printed together, as one statement of what has been done. */
export type Statement = {
  readonly query: Query
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

/** Answers the parameters of a listing's address with a statement for print. */
export function makeStatement(viewer: Viewer, params: RawParams): Statement {
  const { query, notices, projects: found, vocabulary } = listAllProjects(viewer, params)
  const projects = found.slice(0, maxPrinted)
  const latest = projects
    .map(({ date }) => date.slice(0, 10))
    .sort()
    .at(-1)
  const span = findSpan(projects)
  return {
    query,
    notices,
    filters: describeFilters(query, vocabulary),
    total: found.length,
    projects,
    countries: listValues(projects, 'country').filter((value) => !isPlaceless(value)).length,
    leading: leadingFacts.map((field) => ({ field, count: listValues(projects, field).length })),
    ...(span && { span }),
    ...(latest !== undefined && { latest }),
  }
}
