import { listingHref } from '@/components/listing/listing-href'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import { withOneMore, withoutValue } from '@/lib/facets/query/query'
import type { Listing } from '@/lib/finder/listing'
import type { WorldDrawing } from '@/lib/geo/drawing'

/**
 * Where the projects of a listing are. A country shows how many one would see of it, so others stay
 * in sight when one is chosen; to press it chooses it, or no longer.
 */
export function ListingMap({
  listing: { query, facets },
  drawing,
}: {
  listing: Listing
  drawing: WorldDrawing
}) {
  const toggle = (value: string) =>
    query.facets.country.includes(value)
      ? withoutValue(query, 'country', value)
      : withOneMore(query, 'country', value, 'in')
  return (
    <div className="mt-5">
      <WorldMap
        drawing={drawing}
        places={listMapPlaces(facets.country, (value) => listingHref(toggle(value)))}
      />
    </div>
  )
}
