import type { MultiPolygon, Position } from 'geojson'

/** A point on the globe, as a vector of length 1 from its middle. */
type Direction = readonly [x: number, y: number, z: number]

/** A circle on the globe: its middle, and its radius in radians. */
export type Cap = { readonly middle: Direction; readonly radius: number }

const known = new WeakMap<MultiPolygon, readonly Cap[]>()

/** The polygons that reach into a circle; to leave the others out early saves most of the drawing. */
export function keepNear(outline: MultiPolygon, circle: Cap): MultiPolygon {
  const caps = findCaps(outline)
  const coordinates = outline.coordinates.filter((_, at) => {
    const cap = caps[at]
    return cap && measureAngle(cap.middle, circle.middle) <= cap.radius + circle.radius
  })
  return { type: 'MultiPolygon', coordinates }
}

/** The direction of a longitude and a latitude in degrees. */
export function toDirection([longitude = 0, latitude = 0]: Position): Direction {
  const [x, y] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)]
}

/** The angle between two directions, in radians; exact enough for circles with room around. */
function measureAngle([ax, ay, az]: Direction, [bx, by, bz]: Direction): number {
  return Math.acos(Math.max(-1, Math.min(1, ax * bx + ay * by + az * bz)))
}

/** A circle around each polygon; outlines are kept, and drawn many times. */
function findCaps(outline: MultiPolygon): readonly Cap[] {
  const found = known.get(outline)
  if (found) return found
  const caps = outline.coordinates.map(([outer = []]) => measureCap(outer.map(toDirection)))
  known.set(outline, caps)
  return caps
}

/** A circle around a ring; none is smaller by much, and that is enough. */
function measureCap(ring: readonly Direction[]): Cap {
  const sum = (at: 0 | 1 | 2) => ring.reduce((total, direction) => total + direction[at], 0)
  const [x, y, z] = [sum(0), sum(1), sum(2)]
  const length = Math.hypot(x, y, z) || 1
  const middle = [x / length, y / length, z / length] as const
  return { middle, radius: Math.max(0, ...ring.map((point) => measureAngle(middle, point))) }
}
