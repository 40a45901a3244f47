import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import { getLibrary } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { find } from '@/lib/facets/find'
import { emptyQuery } from '@/lib/facets/query/query'
import { getWorldDrawing } from '@/lib/geo/world'
import { termHref } from '@/lib/term-paths'
import './map-frame.css'

/** The countries of all projects, each a link to its page. */
export async function CountryMap() {
  const { facets } = find(getLibrary(await getViewer()).index, emptyQuery)
  const places = listMapPlaces(facets.country, (value) => termHref('country', value))
  const drawing = getWorldDrawing(
    places.map(({ value }) => value),
    facets.country.map(({ count }) => count),
  )
  return <WorldMap drawing={drawing} places={places} />
}
