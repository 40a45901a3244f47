import { coverage as say } from '#words/coverage'
import { getLibrary } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { describeResult } from '@/lib/facets/query/describe-query'
import type { Notice } from '@/lib/facets/types'
import { readQuery } from '@/lib/finder/listing'
import { readAxes } from './axes'
import { type Matrix, makeMatrix } from './make-matrix'

/** More rows and columns than these are too long for a page. */
const maxShown = { rows: 120, columns: 60 } as const

/** A coverage table as an address asks for it. */
export type Coverage = {
  readonly matrix: Matrix
  readonly notices: readonly Notice[]
  /** What is counted, as the listing says it. */
  readonly sentence: string
}

/** Answers the parameters of an address with a coverage table. Never throws for any of them. */
export function findCoverage(viewer: Viewer, params: URLSearchParams): Coverage {
  const library = getLibrary(viewer)
  const { pair, notices, rest } = readAxes(params)
  const { query, notices: others } = readQuery(library.portfolio, rest)
  const matrix = makeMatrix(library, query, pair)
  const sentence = describeResult(matrix.query, library.vocabulary, matrix.total)
  return { matrix, notices: [...others, ...notices], sentence }
}

/** The table cut to what a page can show, and notices that say so. */
export function cutToPage(matrix: Matrix): {
  readonly matrix: Matrix
  readonly notices: readonly Notice[]
} {
  const { lines, columnLines } = matrix
  const note = (param: keyof typeof maxShown, total: number): Notice[] => {
    const shown = maxShown[param]
    if (total <= shown) return []
    return [{ param, value: String(total), message: say.cut(param, shown, total) }]
  }
  return {
    matrix: {
      ...matrix,
      columnLines: columnLines.slice(0, maxShown.columns),
      lines: lines
        .slice(0, maxShown.rows)
        .map((line) => ({ ...line, cells: line.cells.slice(0, maxShown.columns) })),
    },
    notices: [...note('rows', lines.length), ...note('columns', columnLines.length)],
  }
}
