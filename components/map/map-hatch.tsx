import { hatchId } from './map-steps'

/** The pattern of the second class: the ink of the first with lines of the third. */
export function MapHatch({ size }: { /** Of one line and its gap, in units. */ size: number }) {
  const width = Math.round(size * 10) / 10
  return (
    <pattern
      id={hatchId}
      width={width}
      height={width}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={width} height={width} className="map-hatch-ground" />
      <rect width={Math.round(width * 4) / 10} height={width} className="map-hatch-line" />
    </pattern>
  )
}
