import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { find, findAll } from '@/lib/facets/find'
import { usualSort } from '@/lib/facets/query/query'
import type { Query } from '@/lib/facets/types'
import { ranges } from '@/lib/fields/shown'
import { makeMapScale } from '@/lib/geo/map-scale'
import type { Axis, AxisPair } from './axes'
import { type Line, listLines, narrowToNone } from './lines'

/** A line, and its projects that say nothing of the other axis. */
type CountedLine = Line & { readonly unstated: number }

/** A row and its numbers, in the order of the columns. */
export type MatrixRow = CountedLine & { readonly cells: readonly number[] }

/** How many projects have each pair of values. A project with two values counts under both. */
export type Matrix = AxisPair & {
  /** What is counted: the filters of a listing. */
  readonly query: Query
  readonly total: number
  readonly columnLines: readonly CountedLine[]
  readonly lines: readonly MatrixRow[]
  /** Projects that say nothing of the rows, of the columns, of both. */
  readonly unstated: {
    readonly rows: number
    readonly columns: number
    readonly both: number
    /** The listings of these projects, where filters ask for them. */
    readonly narrowRows: Line['narrow'] | undefined
    readonly narrowColumns: Line['narrow'] | undefined
  }
  /** Where three classes of numbers begin. */
  readonly scale: readonly [number, number, number]
}

/**
 * Counts the projects of a query by two axes. Each number is the total of the listing with the row's
 * and the column's value in its query.
 */
export function makeMatrix(library: Library, asked: Query, { rows, columns }: AxisPair): Matrix {
  const { index } = library
  const query: Query = { ...asked, sort: usualSort(asked.q), view: 'list', page: 1 }
  const found = find(index, query)
  const columnLines = listLines(columns, query, found)
  const lines = listLines(rows, query, found).map((line) => {
    const narrowed = line.narrow(query)
    const counts = new Map(
      listLines(columns, query, find(index, narrowed)).map(({ key, count }) => [key, count]),
    )
    return {
      ...line,
      cells: columnLines.map(({ key }) => counts.get(key) ?? 0),
      unstated: countUnstated(library, narrowed, [columns]),
    }
  })
  return {
    rows,
    columns,
    query,
    total: found.total,
    columnLines: columnLines.map((line) => ({
      ...line,
      unstated: countUnstated(library, line.narrow(query), [rows]),
    })),
    lines,
    unstated: {
      rows: countUnstated(library, query, [rows]),
      columns: countUnstated(library, query, [columns]),
      both: countUnstated(library, query, [rows, columns]),
      narrowRows: narrowToNone(rows),
      narrowColumns: narrowToNone(columns),
    },
    scale: makeMapScale(lines.flatMap(({ cells }) => cells)),
  }
}

/** Whether a project stands in several rows or columns, so that these do not add up to the total. */
export function countsTwice({ lines, columnLines, unstated, total }: Matrix): boolean {
  const sum = (all: readonly Line[]) => all.reduce((before, { count }) => before + count, 0)
  return sum(lines) + unstated.rows > total || sum(columnLines) + unstated.columns > total
}

/** The listing of a cell. */
export function queryOf({ query }: Matrix, row: Line, column: Line): Query {
  return column.narrow(row.narrow(query))
}

function countUnstated({ index, projects }: Library, query: Query, without: readonly Axis[]) {
  const found = findAll(index, query).flatMap((ordinal) => projects[ordinal] ?? [])
  return found.filter((project) => without.every((axis) => !states(project, axis))).length
}

function states(project: Project, axis: Axis): boolean {
  if (axis.kind === 'facet') return project[axis.key].length > 0
  const low = ranges.find(({ key }) => key === axis.key)?.low
  return low !== undefined && project[low] !== undefined
}
