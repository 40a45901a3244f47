import type { Locator } from '@/lib/geo/locator'
import { words } from '@/lib/words/words'

/** A little map of where a project is: its countries among their neighbours, small ones ringed. */
export function LocatorMap({
  locator: { viewBox, width, height, land, highlight, dots, rings, countries, continents },
}: {
  /** Of `makeLocator`. */
  locator: Locator
}) {
  const name = words.map.locator(countries, continents.length === 1 ? continents[0] : undefined)
  return (
    <figure className="locator-map mb-6 max-w-sm lg:max-w-none">
      <svg viewBox={viewBox} width={width} height={height} role="img" aria-label={name}>
        <path d={land} className="map-land" />
        <path d={highlight} className="locator-place" />
        {dots.map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="4" className="locator-place" />
        ))}
        {rings.map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="10" className="locator-ring" />
        ))}
      </svg>
    </figure>
  )
}
