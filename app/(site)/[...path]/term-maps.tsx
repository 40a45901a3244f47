import { listingHref } from '@/components/listing/listing-href'
import { LocatorMap } from '@/components/map/locator-map'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import type { Library } from '@/lib/content/library'
import { countByCountry, type Landing } from '@/lib/content/pages/landing'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { projectFields, vocabularies } from '@/lib/fields/fields'
import type { Vocabulary } from '@/lib/fields/types'
import { makeLocator } from '@/lib/geo/locator'
import { keepMainAreas } from '@/lib/geo/main-areas'
import { getWorldCountries, getWorldDrawing } from '@/lib/geo/world'
import '../map-frame.css'

/**
 * The maps of a term: where it is, if that is one country; else the countries of its projects, each
 * leading to those projects. That of a part of the world shows it, not where else its projects worked.
 */
export function makeMaps({ facet, term, facets }: Landing, library: Library) {
  const query = withValues(emptyQuery, facet, [term.value])
  const places = listMapPlaces(facets.country, (value) =>
    listingHref(withValues(query, 'country', [value])),
  )
  const values = facet === 'country' ? [term.value] : places.map(({ value }) => value)
  const locator = values.length === 1 ? makeLocator(values) : undefined
  if (locator) return { locator: <LocatorMap locator={locator} /> }
  if (facet === 'country' || values.length === 0) return undefined
  const { isDivision }: Vocabulary = vocabularies[projectFields[facet].vocabulary]
  const shown = isDivision ? keepMainAreas(values, findArea) : values
  const drawing = getWorldDrawing(shown, countByCountry(library), true)
  return { map: <WorldMap drawing={drawing} places={places} /> }
}

function findArea(value: string) {
  return getWorldCountries().get(value)?.area
}
