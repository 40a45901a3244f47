import { listingHref } from '@/components/listing/listing-href'
import { LocatorMap } from '@/components/map/locator-map'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import type { Library } from '@/lib/content/library'
import { countByCountry, type Landing } from '@/lib/content/pages/landing'
import { emptyQuery, withValues } from '@/lib/facets/query'
import { makeLocator } from '@/lib/geo/locator'
import { keepMainAreas } from '@/lib/geo/main-areas'
import { getWorldCountries, getWorldDrawing } from '@/lib/geo/world'
import '../map-frame.css'

/**
 * The maps of a term: where a country is; for any other term, the countries of its projects, each
 * leading to those projects. That of a region shows the region, not where else its projects worked.
 */
export function makeMaps({ facet, term, facets }: Landing, library: Library) {
  if (facet === 'country') {
    const locator = makeLocator([term.value])
    return locator && { locator: <LocatorMap locator={locator} /> }
  }
  const query = withValues(emptyQuery, facet, [term.value])
  const places = listMapPlaces(facets.country, (value) =>
    listingHref(withValues(query, 'country', [value])),
  )
  if (places.length === 0) return undefined
  const values = places.map(({ value }) => value)
  const shown = facet === 'regions' ? keepMainAreas(values, findArea) : values
  const drawing = getWorldDrawing(shown, countByCountry(library), true)
  return { map: <WorldMap drawing={drawing} places={places} /> }
}

function findArea(value: string) {
  return getWorldCountries().get(value)?.area
}
