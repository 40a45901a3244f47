import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { findPosition, listShapes } from './atlas'
import { type Cap, keepNear, toDirection } from './caps'
import type { Place } from './countries'
import { measureRing, type Point, RingCollector } from './path-data'

/** The size of every locator, in units of its path data. */
export const width = 320
export const height = 220
/** Lines at the edge of the frame run outside of it. */
const bleed = 3
/** How much of the frame the countries may fill, so that their neighbours are seen too. */
const share = 0.5
/** The narrowest frame, in kilometres: nobody would recognise a place in a narrower one. */
const leastWidth = 1700
/** Around remote islands the frame grows until this share of it is land, or it is this wide. */
const greatestWidth = 9000
const leastLand = 0.05
/** When countries are further than this from their middle, in radians, the map shows the world. */
const greatestReach = 1.2
/** Parts smaller than this share of a country's largest one do not widen the frame. */
const leastPart = 0.1
/** In kilometres. */
export const earthRadius = 6371

/** How wide the frame of a projection is, in kilometres. */
export function measureWidth(projection: GeoProjection): number {
  return Math.round((earthRadius * width) / projection.scale())
}

/** The points of a country that its frame has to hold. */
function listExtremes({ value, code = '' }: Place): Position[] {
  const shape = listShapes(32).find((one) => one.value === value)
  const polygons = shape?.outline.coordinates ?? []
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }))
  const least = Math.max(...areas) * leastPart
  const points = polygons
    .filter((_, at) => (areas[at] ?? 0) >= least)
    .flatMap(([outer = []]) => outer)
  return points.length > 0 ? points : [[...findPosition(code)]]
}

/** The closest frame of these countries that holds enough of their context to know the place. */
export function zoomOut(wanted: readonly Place[]): GeoProjection {
  const points = wanted.flatMap(listExtremes)
  const values = wanted.map(({ value }) => value)
  for (let least = leastWidth; ; least *= 1.5) {
    const projection = frame(points, least)
    const area = listShapes(2048)
      .filter(({ value = '' }) => !values.includes(value))
      .flatMap(({ outline }) => draw(projection, outline))
      .reduce((sum, ring) => sum + measureRing(ring), 0)
    if (area >= leastLand * width * height || least > greatestWidth) return projection
  }
}

/**
 * A projection in which these points lie in the middle of a frame at least this many kilometres wide;
 * seams are far from them.
 */
function frame(points: readonly Position[], least: number): GeoProjection {
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: [...points] })
  const reach = Math.max(...points.map(([x = 0, y = 0]) => geoDistance(middle, [x, y])))
  const isWide = reach > greatestReach
  const projection = isWide
    ? geoEqualEarth().rotate([-11, 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(120)
  projection.precision(0).scale(1).translate([0, 0])
  const spots = isWide
    ? [
        [-168.9, 0],
        [-169.1, 0],
        [11, 80],
        [11, -56],
      ]
    : points
  const seen = spots.map(([x = 0, y = 0]) => projection([x, y]) ?? [0, 0])
  const [left, right] = findEnds(seen.map(([x]) => x ?? 0))
  const [top, bottom] = findEnds(seen.map(([, y]) => y ?? 0))
  const fill = isWide ? 1 : share
  const scale = Math.min(
    (width * fill) / (right - left || 1e-9),
    (height * (isWide ? 1 : fill + 0.1)) / (bottom - top || 1e-9),
    (earthRadius * width) / least,
  )
  return projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ])
}

function findEnds(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)]
}

/** A circle that holds all that is in the frame. */
function findView(projection: GeoProjection): Cap {
  const middle = projection.invert?.([width / 2, height / 2])
  const corner = Math.hypot(width, height) / 2 + bleed
  // Far from the middle an equal-area projection shortens, up to twice the radius of the globe.
  const radius = 2 * Math.asin(Math.min(1, corner / projection.scale() / 2))
  return middle
    ? { middle: toDirection(middle), radius: radius * 1.15 }
    : { middle: toDirection([0, 0]), radius: Math.PI }
}

/** The rings of a shape in the frame, the largest first. */
export function draw(projection: GeoProjection, outline: MultiPolygon): Point[][] {
  const near = keepNear(outline, findView(projection))
  if (near.coordinates.length === 0) return []
  const collector = new RingCollector()
  geoPath(projection, collector)(near)
  return collector.rings.toSorted((a, b) => measureRing(b) - measureRing(a))
}
