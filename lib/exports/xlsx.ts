import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { data as say } from '#words/data'
import type { Project } from '@/lib/content/types'
import { type ExportColumn, exportColumns } from '@/lib/fields/export-columns'
import { describeColumn } from './describe-column'
import { joinCell, listRows, readCell } from './rows'
import type { Shape } from './shape'
import { dropUnfit } from './xml'

/** The most characters of a cell (Excel specifications and limits). */
const cellLimit = 32_767

/** Widths of columns in characters, by what they hold. */
const widths = { title: 48, summary: 64, url: 48, other: 24, number: 10 } as const

/**
 * Projects as an Excel workbook: a sheet of projects with every column, unless some are chosen, and
 * a sheet that says what each column means. Texts are texts, so nothing is read as a formula.
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function toXlsx(
  projects: readonly Project[],
  siteUrl: string,
  { columns = exportColumns, isByCountry }: Shape,
): Promise<Buffer> {
  const rows = Array.from(listRows(projects, { isByCountry }), (project) =>
    columns.map((column) => toCell(joinCell(readCell(project, column, siteUrl)))),
  )
  const meanings = columns.map((column) => {
    const { label, help } = describeColumn(column)
    return [column.heading, label, help].map(toCell)
  })
  return writeXlsxFile([
    {
      sheet: say.sheets.projects,
      data: [toHead(columns.map(({ heading }) => heading)), ...rows],
      columns: columns.map((column) => ({ width: chooseWidth(column) })),
      stickyRowsCount: 1,
    },
    {
      sheet: say.sheets.columns,
      data: [toHead(say.dictionary.heads), ...meanings],
      columns: [{ width: widths.other }, { width: widths.other }, { width: widths.summary }],
      stickyRowsCount: 1,
    },
  ]).toBuffer()
}

function toHead(headings: readonly string[]): CellObject[] {
  return headings.map((value) => ({ value, type: String, fontWeight: 'bold' }))
}

function toCell(value: string | number): CellObject | null {
  if (typeof value === 'number') return { value, type: Number }
  const text = dropUnfit(value).slice(0, cellLimit)
  return text === '' ? null : { value: text, type: String }
}

function chooseWidth({ of }: ExportColumn): number {
  if (of === 'title' || of === 'summary' || of === 'url') return widths[of]
  return of === 'start' || of === 'end' ? widths.number : widths.other
}
