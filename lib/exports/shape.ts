import { data as say } from '#words/data'
import { listNames, maxUnknown, noteParam, withoutParams } from '@/lib/facets/query/own-params'
import type { Notice } from '@/lib/facets/types'
import { type ExportColumn, exportColumns } from '@/lib/fields/export-columns'
import { filters } from '@/lib/fields/shown'

/** Which columns and rows a download has. */
export type Shape = {
  /** Those asked for, in that order; undefined where the address asks for none. */
  readonly columns?: readonly ExportColumn[]
  /** One row for each country of a project, not one for the project. */
  readonly isByCountry: boolean
}

/**
 * Takes what an address says of columns and rows out of its parameters: `columns=title,client` (or a
 * parameter for each, as forms send them; `all` for every column) and `rows=country`. Never throws:
 * what is not understood is named in a notice.
 *
 * @returns the rest of the parameters too, which say what to find.
 */
export function readShape(params: URLSearchParams): {
  readonly shape: Shape
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
} {
  const list = (param: string) => listNames(params, param).map((name) => name.toLowerCase())
  const columns = new Set<ExportColumn>()
  const unknown = new Set<string>()
  for (const name of list('columns')) {
    const found = name === 'all' ? exportColumns : columnsByName.get(name)
    if (!found) unknown.add(name)
    for (const column of found ?? []) columns.add(column)
  }
  const rows = new Set(list('rows'))
  const strange = [...rows].filter((name) => name !== 'country' && name !== 'project')
  return {
    shape: {
      ...(columns.size > 0 && { columns: [...columns] }),
      isByCountry: rows.has('country'),
    },
    notices: [
      ...[...unknown].slice(0, maxUnknown).map((name) => noteParam('columns', name, say.noColumn)),
      ...strange.slice(0, maxUnknown).map((name) => noteParam('rows', name, say.noRows)),
    ],
    rest: withoutParams(params, 'columns', 'rows'),
  }
}

/** Columns by heading; a field or a filter is understood by its own name as well. */
const columnsByName: ReadonlyMap<string, readonly ExportColumn[]> = new Map(
  exportColumns
    .flatMap((column) => {
      const params = filters.filter(({ key }) => key === column.of).map(({ param }) => param)
      const others = column.part === 'name' ? [column.of, ...params] : []
      return [column.heading, ...others].map((name) => [name, [column]] as const)
    })
    .reverse(),
)
