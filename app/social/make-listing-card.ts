import { listAllProjects } from '@/lib/content/listing'
import type { Viewer } from '@/lib/content/types'
import { describeFilters } from '@/lib/facets/describe-query'
import type { RawParams } from '@/lib/facets/parse-query'
import { printQuery } from '@/lib/facets/print-query'
import { usualSort } from '@/lib/facets/query'
import { words } from '@/lib/words/words'
import type { FoundCard } from './find-card'
import { countAll, makeCard } from './make-cards'

const { social } = words
const path = '/projects'

/**
 * The card of a listing. Order, view and page make no other image. Nor does what finds nothing: it
 * has the image of the whole list, so that nobody can have a text of their own drawn on ours.
 */
export function makeListingCard(viewer: Viewer, params: RawParams): FoundCard {
  const { query, projects, vocabulary } = listAllProjects(viewer, params)
  const filters = describeFilters(query, vocabulary)
  if (!filters || projects.length === 0) {
    const all = filters ? listAllProjects(viewer, {}).projects : projects
    const card = makeCard({ title: social.allProjects, ...countAll(all) })
    return { card, path, search: '' }
  }
  const search = printQuery({ ...query, sort: usualSort(query.q), view: 'list', page: 1 })
  const card = makeCard({ above: social.listing, title: filters, ...countAll(projects) })
  return { card, path, search }
}
