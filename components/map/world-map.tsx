import { locale } from '#words/locale'
import { map } from '#words/map'
import type { MapLayer, WorldDrawing } from '@/lib/geo/drawing'
import { MapLegend } from './map-legend'
import type { MapPlace } from './map-places'
import { findShade, type MapStep, makeMapSteps } from './map-steps'
import { MapTable } from './map-table'

/** Small countries first, so that their halo never covers a neighbour; dots last. */
const order: Readonly<Record<MapLayer, number>> = { small: 0, large: 1, dot: 2 }

/**
 * The world, each country with projects shaded by their number and a link. The shapes come from a
 * file that is loaded once; the page holds only the countries that have projects.
 */
export function WorldMap({
  drawing,
  places,
}: {
  /** Of `getWorldDrawing`. */
  drawing: WorldDrawing
  /** Of `listMapPlaces`. */
  places: readonly MapPlace[]
}) {
  const { file, width, height, layers } = drawing
  const countries = places.filter(({ value }) => layers[value])
  const elsewhere = places.filter(({ value, count }) => !layers[value] && count > 0)
  const steps = makeMapSteps(Math.max(1, ...countries.map(({ count }) => count)))
  const rank = ({ value }: MapPlace) => order[layers[value] ?? 'large']
  const drawn = countries.toSorted(
    (a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, locale.lang),
  )
  return (
    <figure className="world-map" data-links="map">
      <a href="#map-facts" className="map-skip">
        {map.skip}
      </a>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{map.name}</title>
        <use href={`${file}#land`} className="map-land" />
        {drawn.map((place) => (
          <Country key={place.value} place={place} file={file} steps={steps} />
        ))}
        {drawn
          .filter(({ value, isChosen }) => isChosen && layers[value] !== 'dot')
          .map(({ value }) => (
            // Again, since the neighbours cover one side of its line.
            <use key={value} href={`${file}#${value}`} className="map-chosen" />
          ))}
      </svg>
      <figcaption id="map-facts" tabIndex={-1}>
        <MapLegend steps={steps} elsewhere={elsewhere} hasCountries={countries.length > 0} />
        <MapTable countries={countries} />
      </figcaption>
    </figure>
  )
}

function Country({
  place: { value, label, count, href, isChosen },
  file,
  steps,
}: {
  place: MapPlace
  file: string
  steps: readonly MapStep[]
}) {
  const name = map.place(label, count)
  return (
    <a
      href={href}
      aria-current={isChosen ? 'true' : undefined}
      className={`map-place map-${findShade(steps, count)}`}
    >
      <title>{isChosen ? map.chosen(name) : name}</title>
      <use href={`${file}#${value}`} />
    </a>
  )
}
