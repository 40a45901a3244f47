import { printQuery } from '@/lib/facets/query/print-query'
import type { Query } from '@/lib/facets/types'

/** The address of a coverage table, or with another path of its download. */
export function coverageHref(
  { rows, columns, query }: { rows: string; columns: string; query: Query },
  path = '/coverage',
): string {
  const search = printQuery(query)
  return `${path}?rows=${rows}&columns=${columns}${search && `&${search}`}`
}
