import { printQuery } from '@/lib/facets/query/print-query'
import { asList } from '@/lib/facets/query/query'
import type { Query } from '@/lib/facets/types'
import { slugify } from '@/lib/slug'

/** Longer names are cut in the folders of some systems. */
const nameLimit = 100

/** The name of a downloaded file, which says the query: `projects-client-european-union.csv`. */
export function nameFile(query: Query, end: string, kind = 'projects'): string {
  const search = printQuery(asList(query))
  const said = slugify(decodeURIComponent(search.replaceAll('+', ' ')))
  const name = said ? `${kind}-${said}` : kind
  return `${name.slice(0, nameLimit).replace(/-+$/u, '')}.${end}`
}

/** The headers of an answer that is saved as a file. */
export function describeFile(query: Query, end: string, kind?: string): Record<string, string> {
  return { 'Content-Disposition': `attachment; filename="${nameFile(query, end, kind)}"` }
}
