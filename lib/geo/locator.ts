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
import worldCountries from 'world-countries/countries.json'
import { findPosition, listShapes, mergeLand } from './atlas'
import { type Cap, keepNear } from './caps'
import { countries, type Place } from './countries'
import { findMiddle, measureRing, type Point, printRings, RingCollector } from './path-data'

/** A little map that says where a country is, or several: path data in whole units, nothing else. */
export type Locator = {
  readonly viewBox: string
  readonly width: number
  readonly height: number
  /** How much of the earth the frame is wide. */
  readonly kilometres: number
  /** Land around, each country a part of its own so that borders can be drawn as lines. */
  readonly land: string
  /** The countries themselves. */
  readonly highlight: string
  /** Countries too small to see at this scale; also where their shape is part of `highlight`. */
  readonly dots: readonly Point[]
  /** Those dots that a ring around them helps to find, and hides nothing. */
  readonly rings: readonly Point[]
  /** The names of the countries; places that are none are not among them. */
  readonly countries: readonly string[]
  /** Continents the countries lie in, as world-countries names them. */
  readonly continents: readonly string[]
}

const width = 320
const height = 220
/** Lines at the edge of the frame run outside of it. */
const bleed = 3
/** Characters of path data at most; details go until it is kept. */
const budget = 2800
/** What stands for more square units than this is never left out. */
const coarsest = 4096
/** How much of the frame the countries may fill, so that their neighbours are seen too. */
const share = 0.5
/** The narrowest frame is this many kilometres wide: with less no place would be known again. */
const leastWidth = 1700
/** Around islands in the middle of the sea it grows until so much of it is land, or it is wider than this. */
const greatestWidth = 9000
const leastLand = 0.05
/** Wider than this, there are no borders: they would be all there is to see. */
const widestBorders = 9000
/** With countries further than this from their middle, in radians, the map is the world. */
const greatestReach = 1.2
/** Parts smaller than this share of a country's largest one do not widen the frame. */
const leastPart = 0.1
/** A country with fewer square units is a dot, an island with fewer is left out. */
const leastShape = 30
const leastIsland = 3
/** The same for one country of several, where many rings would be in each other's way. */
const leastAmong = 12
/** A ring around a dot has this radius, and keeps this far from the countries one sees. */
const ringRadius = 10
const ringRoom = 22
const earthRadius = 6371

const known = new Map<string, Locator | undefined>()
/** So many are kept: an address can ask for any set of countries. */
const maxKnown = 1000

/**
 * The map of these values of the country facet; undefined where none of them is a country. Only the
 * server calls it.
 */
export function makeLocator(values: readonly string[]): Locator | undefined {
  const key = [...new Set(values)].sort().join()
  if (known.has(key)) return known.get(key)
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= maxKnown) known.delete(oldest)
  const locator = drawLocator(key.split(','))
  known.set(key, locator)
  return locator
}

function drawLocator(values: readonly string[]): Locator | undefined {
  const wanted = countries.filter(({ value }) => values.includes(value))
  if (wanted.length === 0) return undefined
  const regions = wanted.map(({ code }) => worldCountries.find(({ cca2 }) => cca2 === code)?.region)
  const projection = zoomOut(wanted)
  return {
    width,
    height,
    kilometres: measureWidth(projection),
    viewBox: `0 0 ${width} ${height}`,
    ...drawFitting(projection, wanted),
    countries: wanted.map(({ label }) => label),
    continents: [...new Set(regions.flatMap((region) => region ?? []))],
  }
}

/**
 * How much of the earth the map of these values is wide, in kilometres, without drawing it; undefined
 * where none of them is a country.
 */
export function measureFrame(values: readonly string[]): number | undefined {
  const wanted = countries.filter(({ value }) => values.includes(value))
  return wanted.length > 0 ? measureWidth(zoomOut(wanted)) : undefined
}

function measureWidth(projection: GeoProjection): number {
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
function zoomOut(wanted: readonly Place[]): GeoProjection {
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

/** As much detail as the budget allows; more than that only for more countries than it has room for. */
function drawFitting(projection: GeoProjection, wanted: readonly Place[]) {
  const unit = (earthRadius / projection.scale()) ** 2
  // Whole powers of two, so that many locators share their shapes.
  for (let detail = 2 ** Math.round(Math.log2(unit / 2)); ; detail *= 2) {
    const drawn = drawPaths(projection, wanted, detail, Math.max(1, detail / unit) * leastIsland)
    const isCoarsest = detail > unit * coarsest
    if (isCoarsest || drawn.land.length + drawn.highlight.length <= budget) return drawn
  }
}

function drawPaths(
  projection: GeoProjection,
  wanted: readonly Place[],
  detail: number,
  least: number,
) {
  const values = wanted.map(({ value }) => value)
  const shapes = listShapes(detail)
  const others = shapes.filter(({ value }) => !values.includes(value ?? ''))
  const isWide = (earthRadius * width) / projection.scale() > widestBorders
  const around = isWide
    ? [mergeLand(detail, [...values, 'antarctica'])]
    : others.map(({ outline }) => outline)
  const land = around
    .flatMap((outline) => draw(projection, outline))
    .filter((ring) => measureRing(ring) >= least)
  const own = wanted.map(({ value, code = '' }) => {
    const shape = shapes.find((one) => one.value === value)
    const rings = shape ? draw(projection, shape.outline) : []
    return { code, rings: rings.filter((ring, at) => at === 0 || measureRing(ring) >= leastIsland) }
  })
  const leastSeen = wanted.length > 1 ? leastAmong : leastShape
  const isSeen = ({ rings: [largest = []] }: (typeof own)[number]) =>
    measureRing(largest) >= leastSeen
  const dots = own
    .filter((country) => !isSeen(country))
    .map(({ code, rings: [largest = []] }): Point => {
      if (largest.length > 0) return findMiddle(largest)
      const [longitude, latitude] = findPosition(code)
      const [x, y] = projection([longitude, latitude]) ?? [width / 2, height / 2]
      return [Math.round(x), Math.round(y)]
    })
  const corners = own.filter(isSeen).flatMap(({ rings }) => rings.flat())
  return {
    land: printRings(land),
    highlight: printRings(own.flatMap(({ rings }) => rings)),
    dots,
    rings: pickRings(dots, corners),
  }
}

/** The dots that are ringed: far from every corner of the countries one sees, and from other rings. */
function pickRings(dots: readonly Point[], corners: readonly Point[]): Point[] {
  const picked: Point[] = []
  const isFar = ([x, y]: Point, points: readonly Point[], distance: number) =>
    points.every(([atX, atY]) => Math.hypot(x - atX, y - atY) > distance)
  for (const dot of dots) {
    if (isFar(dot, corners, ringRoom) && isFar(dot, picked, 2 * ringRadius)) picked.push(dot)
  }
  return picked
}

/** A circle that holds all that is in the frame. */
function findView(projection: GeoProjection): Cap {
  const middle = projection.invert?.([width / 2, height / 2])
  const corner = Math.hypot(width, height) / 2 + bleed
  // Far from the middle an equal-area projection shortens, up to twice the radius of the globe.
  const radius = 2 * Math.asin(Math.min(1, corner / projection.scale() / 2))
  return middle ? { middle, radius: radius * 1.15 } : { middle: [0, 0], radius: Math.PI }
}

/** The rings of a shape in the frame, the largest first. */
function draw(projection: GeoProjection, outline: MultiPolygon): Point[][] {
  const collector = new RingCollector()
  geoPath(projection, collector)(keepNear(outline, findView(projection)))
  return collector.rings.toSorted((a, b) => measureRing(b) - measureRing(a))
}
