import { listingHref } from '@/components/listing/listing-href'
import { LocatorMap } from '@/components/map/locator-map'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import type { Landing } from '@/lib/content/pages/landing'
import { emptyQuery, withValues } from '@/lib/facets/query'
import { makeLocator } from '@/lib/geo/locator'
import { getWorldDrawing } from '@/lib/geo/world'

/**
 * The maps of a name: where a country is; for any other name, the countries of its projects, each
 * leading to those projects.
 */
export function makeMaps({ facet, entry, facets }: Landing) {
  if (facet === 'country') {
    const locator = makeLocator([entry.value])
    return locator && { locator: <LocatorMap locator={locator} /> }
  }
  const query = withValues(emptyQuery, facet, [entry.value])
  const places = listMapPlaces(facets.country, (value) =>
    listingHref(withValues(query, 'country', [value])),
  )
  if (places.length === 0) return undefined
  const drawing = getWorldDrawing(places.map(({ value }) => value))
  return { map: <WorldMap drawing={drawing} places={places} /> }
}
