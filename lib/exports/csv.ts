import { stringify } from 'csv-stringify/sync'
import type { Project } from '@/lib/content/types'
import { usualColumns } from '@/lib/fields/export-columns'
import { inBatches } from './in-batches'
import { joinCell, listRows, readCell } from './rows'
import type { Shape } from './shape'

/** Tells spreadsheet programs that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** Rows printed at a time: few enough that the first byte leaves early. */
const batchSize = 100

/**
 * Projects as comma-separated values: a row of headings, then a row for each project, several values
 * of a field joined by "; ".
 *
 * Lines and quotes follow RFC 4180. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, also where its sign is full-width (OWASP, "CSV Injection").
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function toCsv(projects: readonly Project[], siteUrl: string, shape?: Shape): string {
  return [...printCsv(projects, siteUrl, shape)].join('')
}

/** The same in pieces, so that it can be sent while it is made. */
export function* printCsv(
  projects: readonly Project[],
  siteUrl: string,
  { columns = usualColumns, isByCountry }: Shape = { isByCountry: false },
): Generator<string> {
  yield byteOrderMark + printRows([columns.map(({ heading }) => heading)])
  const toRow = (project: Project) =>
    columns.map((column) => joinCell(readCell(project, column, siteUrl)))
  for (const batch of inBatches(listRows(projects, { isByCountry }), batchSize)) {
    yield printRows(batch.map(toRow))
  }
}

/** Rows of any table as lines of a CSV. */
function printRows(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/u },
  )
}

/** A table of rows with headings, whole: for small ones. */
export function toTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return byteOrderMark + printRows([headings, ...rows])
}
