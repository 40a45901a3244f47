import type { GeoProjection } from 'd3-geo'
import worldCountries from 'world-countries/countries.json'
import { countries } from './countries'
import type { MapArea, MapFrame, MapPoint } from './drawing'

/** What the map of each area shows, in degrees: west, south, east, north. */
const bounds: Readonly<Record<MapArea, readonly [number, number, number, number]>> = {
  africa: [-19, -36, 52, 38],
  americas: [-118, -56, -34, 52],
  asia: [33, -10, 145, 54],
  europe: [-12, 35, 46, 66],
  // Across the date line, where the map goes on.
  pacific: [112, -46, 190, 16],
}

const areaOfRegion = new Map<string, MapArea>([
  ['Africa', 'africa'],
  ['Americas', 'americas'],
  ['Asia', 'asia'],
  ['Europe', 'europe'],
  ['Oceania', 'pacific'],
])

const regionByCode = new Map(worldCountries.map(({ cca2, region }) => [cca2, region]))

/** The area of each country, by value; Antarctica has none. */
export const areaByValue: ReadonlyMap<string, MapArea> = new Map(
  countries.flatMap(({ value, code = '' }) => {
    const area = areaOfRegion.get(regionByCode.get(code) ?? '')
    return area ? [[value, area] as const] : []
  }),
)

/** The part of a drawing that shows an area. */
export function frameArea(area: MapArea, projection: GeoProjection): MapFrame {
  const [west, south, east, north] = bounds[area]
  const middle = (west + east) / 2
  const spots = [west, middle, east].flatMap((longitude) =>
    [south, Math.max(south, Math.min(0, north)), north].map(
      (latitude): MapPoint => projection([longitude, latitude]) ?? [0, 0],
    ),
  )
  return frameSpots(spots)
}

/** The smallest frame around points, in whole units. */
export function frameSpots(spots: readonly MapPoint[]): MapFrame {
  const xs = spots.map(([x]) => x)
  const ys = spots.map(([, y]) => y)
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))]
  return [left, top, Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top]
}
