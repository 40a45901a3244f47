import { locale } from '#words/locale'
import { map } from '#words/map'
import { relOf } from '@/components/listing/listing-href'
import type { MapArea, MapCountry, MapLayer, WorldDrawing } from '@/lib/geo/drawing'
import { fanOut, type Moved } from './fan-out'
import { listAreas, placeAreas } from './map-areas'
import { MapHatch } from './map-hatch'
import { MapAbout, MapLegend } from './map-legend'
import type { MapPlace } from './map-places'
import { fillOf, findShade, type MapStep, makeMapSteps } from './map-steps'
import { MapTable } from './map-table'
import { MapTabs } from './map-tabs'
import { MapTip } from './map-tip.client'

/** Small countries first, so that their halo never covers a neighbour; dots last. */
const order: Readonly<Record<MapLayer, number>> = { small: 0, large: 1, dot: 2 }
/** The least distance of two targets, and the least size of a map that is not zoomed, in pixels. */
const target = 24
const leastWorld = 704
/** The least width and height of a part of the world, in pixels. */
const leastPart = { width: 328, height: 288 } as const

/**
 * The world, or a part of it, each country with projects shaded by their number and a link. The
 * shapes come from a file that is loaded once; the page holds only the countries with projects.
 */
export function WorldMap({
  drawing,
  places,
  isScriptFree = false,
}: {
  /** Of `getWorldDrawing`. */
  drawing: WorldDrawing
  /** Of `listMapPlaces`. */
  places: readonly MapPlace[]
  /** Whether the page has no script, as the frames for other sites: the links of the map are enough. */
  isScriptFree?: boolean
}) {
  const Frame = isScriptFree ? 'div' : MapTip
  const { file, width, height, countries: drawn, frame, scale } = drawing
  const countries = places.filter(({ value }) => drawn[value])
  const elsewhere = places.filter(({ value, count }) => !drawn[value] && count > 0)
  const steps = makeMapSteps(scale)
  const rank = ({ value }: MapPlace) => order[drawn[value]?.layer ?? 'large']
  const sorted = countries.toSorted(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, locale.lang),
  )
  const moved = moveDots(sorted, drawing)
  const { areas, first } = listAreas(drawing, countries)
  return (
    <figure className="world-map" data-links="map" data-first={first}>
      <a href="#map-facts" target="_self" className="map-skip">
        {map.skip}
      </a>
      {!frame && first && <MapTabs areas={areas} first={first} />}
      <Frame className={frame ? 'map-frame map-fitted' : 'map-frame'}>
        <svg viewBox={(frame ?? [0, 0, width, height]).join(' ')}>
          <title>{map.name}</title>
          <MapHatch size={frame ? frame[2] / 60 : 14} />
          <g className="map-world" style={frame ? undefined : placeAreas(drawing)}>
            <use href={`${file}#land`} className="map-land" />
            {[...moved.values()].map(({ value, from, to }) => (
              <path key={value} d={`M${from.join(' ')}L${to.join(' ')}`} className="map-leader" />
            ))}
            {sorted.map((place) => (
              <Country
                key={place.value}
                place={place}
                file={file}
                area={drawn[place.value]?.area}
                steps={steps}
                moved={moved.get(place.value)}
              />
            ))}
            {sorted
              .filter(({ value, isChosen }) => isChosen && drawn[value]?.layer !== 'dot')
              .map(({ value }) => (
                // Again, since the neighbours cover one side of its line.
                <use key={value} href={`${file}#${value}`} className="map-chosen" />
              ))}
          </g>
        </svg>
      </Frame>
      <figcaption id="map-facts" tabIndex={-1} className="flex flex-wrap gap-x-6 text-sm">
        <MapLegend steps={steps} elsewhere={elsewhere} hasCountries={countries.length > 0} />
        <MapAbout />
        <MapTable countries={countries} />
      </figcaption>
    </figure>
  )
}

/** The dots that have to move, by country. */
function moveDots(
  places: readonly MapPlace[],
  { countries, width, frame }: WorldDrawing,
): ReadonlyMap<string, Moved> {
  const pixel = frame
    ? Math.max(frame[2] / leastPart.width, frame[3] / leastPart.height)
    : width / leastWorld
  const marks = places.flatMap(({ value }) => {
    const { at, layer }: Partial<MapCountry> = countries[value] ?? {}
    return at ? [{ value, at, isDot: layer === 'dot' }] : []
  })
  return new Map(fanOut(marks, target * pixel).map((one) => [one.value, one]))
}

function Country({
  place: { value, label, count, href, isChosen },
  file,
  area,
  steps,
  moved,
}: {
  place: MapPlace
  file: string
  area: MapArea | undefined
  steps: readonly MapStep[]
  moved: Moved | undefined
}) {
  const name = map.place(label, count)
  const shade = findShade(steps, count)
  const shift = moved && [moved.to[0] - moved.from[0], moved.to[1] - moved.from[1]]
  return (
    <a
      href={href}
      rel={relOf(href)}
      aria-current={isChosen ? 'true' : undefined}
      className={`map-place map-${shade}`}
      data-area={area}
    >
      <title>{isChosen ? map.chosen(name) : name}</title>
      <use
        href={`${file}#${value}`}
        fill={fillOf(shade)}
        transform={shift && `translate(${shift.join(' ')})`}
      />
    </a>
  )
}
