import { rangeNouns } from '#words/nouns'
import { noTerm } from '@/lib/facets/no-term'
import { withRange, withValues } from '@/lib/facets/query/query'
import type { FindResult, Query, Range } from '@/lib/facets/types'
import { hasOneValue } from '@/lib/fields/limits'
import { type RangeKey, ranges } from '@/lib/fields/shown'
import type { Axis } from './axes'

/** A row or a column: one value of its axis. */
export type Line = {
  /** The same for the same value, whatever the query. */
  readonly key: string
  readonly label: string
  /** How many projects have it, as the listing counts them. */
  readonly count: number
  /** Adds the value to a query, instead of what the query says of the axis. */
  readonly narrow: (query: Query) => Query
}

/**
 * The values of an axis that projects of a query have: the terms with most projects first, or the
 * parts of a range in order. Of an axis that the query itself narrows down, only what it asks for.
 *
 * @param found the answer to the query, or to one that only has more filters: `count` follows it.
 */
export function listLines(axis: Axis, query: Query, found: FindResult): readonly Line[] {
  return axis.kind === 'facet' ? listTerms(axis, query, found) : listParts(axis, query, found)
}

/** Asks for what has no value of an axis; undefined where no filter does, as for years. */
export function narrowToNone(axis: Axis): Line['narrow'] | undefined {
  return axis.kind === 'facet' ? (query) => withValues(query, axis.key, [noTerm]) : undefined
}

function listTerms(
  { key: facet }: Extract<Axis, { kind: 'facet' }>,
  query: Query,
  { facets }: FindResult,
): Line[] {
  const isAsked = query.facets[facet].length > 0
  return facets[facet]
    .filter(({ selected, excluded, count }) => !excluded && (isAsked ? selected : count > 0))
    .map(({ value, label, count }) => ({
      key: value,
      label,
      count,
      narrow: (other) => withValues(other, facet, [value]),
    }))
}

function listParts(
  { key }: Extract<Axis, { kind: 'range' }>,
  query: Query,
  found: FindResult,
): Line[] {
  const { edges, counts } = found.ranges[key]
  const { from = 0, to = Number.POSITIVE_INFINITY } = query.ranges[key]
  const lines = edges.map((edge, at) => {
    const part = endPart(key, edge, edges[at + 1])
    const isAsked = edge <= to && (part.to ?? Number.POSITIVE_INFINITY) >= from
    return { part, count: isAsked ? (counts[at] ?? 0) : 0 }
  })
  const first = lines.findIndex(({ count }) => count > 0)
  const last = lines.findLastIndex(({ count }) => count > 0)
  return lines.slice(Math.max(0, first), last + 1).map(({ part, count }) => ({
    key: String(part.from),
    label: printPart(key, part),
    count,
    narrow: (other) => withRange(other, key, part),
  }))
}

/** From the lowest value of a part to before the next; years are a part each. */
function endPart(key: RangeKey, from: number, next: number | undefined): Range {
  if (next !== undefined) return { from, to: next - 1 }
  const row = ranges.find((range) => range.key === key)
  return row && !hasOneValue(row) ? { from, to: from } : { from }
}

function printPart(key: RangeKey, { from, to }: Range): string {
  const { print, label } = rangeNouns[key]
  return from !== undefined && from === to ? print(from) : label(from, to)
}
