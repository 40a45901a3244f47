import { coverage as say } from '#words/coverage'
import type { Matrix } from './make-matrix'

/** A coverage table as rows of a file: headings, the lines, and the totals. */
export function toMatrixRows(matrix: Matrix): {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
} {
  const { rows, columnLines, lines, unstated, total } = matrix
  return {
    headings: [rows.label, ...columnLines.map(({ label }) => label), say.unstated, say.total],
    rows: [
      ...lines.map((line) => [line.label, ...line.cells, line.unstated, line.count]),
      [say.unstated, ...columnLines.map((line) => line.unstated), unstated.both, unstated.rows],
      [say.total, ...columnLines.map(({ count }) => count), unstated.columns, total],
    ],
  }
}
