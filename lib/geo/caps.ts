import { geoDistance } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'

/** A circle on the globe: its middle in degrees, its radius in radians. */
export type Cap = { readonly middle: readonly [number, number]; readonly radius: number }

type Polygon = MultiPolygon['coordinates'][number]

const known = new WeakMap<Polygon, Cap>()

/** The polygons that reach into a circle; to leave the others out early saves most of the drawing. */
export function keepNear(outline: MultiPolygon, circle: Cap): MultiPolygon {
  const coordinates = outline.coordinates.filter((polygon) => {
    const { middle, radius } = findCap(polygon)
    return geoDistance([...middle], [...circle.middle]) <= radius + circle.radius
  })
  return { type: 'MultiPolygon', coordinates }
}

function findCap(polygon: Polygon): Cap {
  const cap = known.get(polygon) ?? measureCap(polygon[0] ?? [])
  known.set(polygon, cap)
  return cap
}

/** A circle around a ring; none is smaller by much, and that is enough. */
function measureCap(ring: readonly Position[]): Cap {
  const sums = [0, 0, 0]
  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
    sums[0] = (sums[0] ?? 0) + Math.cos(y) * Math.cos(x)
    sums[1] = (sums[1] ?? 0) + Math.cos(y) * Math.sin(x)
    sums[2] = (sums[2] ?? 0) + Math.sin(y)
  }
  const [x = 0, y = 0, z = 0] = sums
  const degrees = 180 / Math.PI
  const middle = [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees] as const
  const distances = ring.map(([longitude = 0, latitude = 0]) =>
    geoDistance([...middle], [longitude, latitude]),
  )
  return { middle, radius: Math.max(0, ...distances) }
}
