import { data as say } from '#words/data'
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

/** More notices of unknown columns than this help nobody. */
const unknownLimit = 5

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
  const rest = new URLSearchParams(params)
  rest.delete('columns')
  rest.delete('rows')
  const columns = new Set<ExportColumn>()
  const unknown = new Set<string>()
  for (const name of splitNames(params.getAll('columns'))) {
    const found = name === 'all' ? exportColumns : columnsByName.get(name)
    if (!found) unknown.add(name)
    for (const column of found ?? []) columns.add(column)
  }
  const rows = splitNames(params.getAll('rows')).filter((name) => name !== 'project')
  const strange = rows.filter((name) => name !== 'country')
  return {
    shape: {
      ...(columns.size > 0 && { columns: [...columns] }),
      isByCountry: rows.includes('country'),
    },
    notices: [
      ...[...unknown].slice(0, unknownLimit).map((name) => note('columns', name, say.noColumn)),
      ...strange.slice(0, unknownLimit).map((name) => note('rows', name, say.noRows)),
    ],
    rest,
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

function splitNames(values: readonly string[]): string[] {
  const names = values.flatMap((value) => value.split(','))
  return [...new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean))]
}

function note(param: string, name: string, print: (name: string) => string): Notice {
  const value = name.toWellFormed().slice(0, 60)
  return { param, value, message: print(value) }
}
