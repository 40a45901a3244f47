import { projectFields } from './fields'
import { csvColumns } from './shown'
import { isTermField } from './term-fields'

/** What a cell says of a term: its name, its slug, or the code of a country (ISO 3166-1). */
type ColumnPart = 'name' | 'slug' | 'iso2' | 'iso3'

/** A column of a download: its heading, and the field or derived value below it. */
export type ExportColumn = {
  /** Also its name in `?columns=`, and its key in JSON. */
  readonly heading: string
  readonly of: (typeof csvColumns)[number]['of'] | 'date' | 'lang'
  readonly part: ColumnPart
}

/** The columns of a CSV that asks for none: the ones it has always had, in their order. */
export const usualColumns: readonly ExportColumn[] = csvColumns.map((column) => ({
  ...column,
  part: 'name',
}))

/** Every column a download can have; what is new comes after what programs already read. */
export const exportColumns: readonly ExportColumn[] = [
  ...usualColumns,
  { heading: 'date', of: 'date', part: 'name' },
  { heading: 'language', of: 'lang', part: 'name' },
  ...csvColumns.flatMap(({ heading, of }) => listCodes(heading, of)),
]

/** Slugs of every term, and the codes of countries. */
function listCodes(heading: string, of: ExportColumn['of']): ExportColumn[] {
  if (!isTermField(of)) return []
  const parts: readonly ColumnPart[] =
    projectFields[of].vocabulary === 'countries' ? ['slug', 'iso2', 'iso3'] : ['slug']
  return parts.map((part) => ({ heading: `${heading}_${part}`, of, part }))
}
