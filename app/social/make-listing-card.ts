import { listAllProjects } from '@/lib/content/listing'
import { getLibrary } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { describeFilters } from '@/lib/facets/describe-query'
import { parseQuery, type RawParams } from '@/lib/facets/parse-query'
import { printQuery } from '@/lib/facets/print-query'
import { usualSort } from '@/lib/facets/query'
import { words } from '@/lib/words/words'
import type { FoundCard } from './found-card'
import { countAll, makeCard } from './make-cards'

const { social } = words
const path = '/projects'

/**
 * The card of a listing. Order, view and page make no other image. Nor do the words that were
 * searched for, so that nobody can put their own text on our images. What finds nothing has
 * the image of the whole list.
 */
export function makeListingCard(viewer: Viewer, params: RawParams): FoundCard {
  const asked = parseQuery(params, getLibrary(viewer).vocabulary).query
  const filtered = { ...asked, q: '', sort: usualSort(''), view: 'list', page: 1 } as const
  const search = printQuery(filtered)
  const { projects, vocabulary } = listAllProjects(viewer, new URLSearchParams(search))
  const filters = describeFilters(filtered, vocabulary)
  if (!filters || projects.length === 0) {
    const all = filters ? listAllProjects(viewer, {}).projects : projects
    const card = makeCard({ title: social.allProjects, ...countAll(all) })
    return { card, path, search: '' }
  }
  const card = makeCard({ above: social.listing, title: filters, ...countAll(projects) })
  return { card, path, search }
}
