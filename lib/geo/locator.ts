import type { GeoProjection } from 'd3-geo'
import worldCountries from 'world-countries/countries.json'
import { findPosition, listShapes, mergeLand } from './atlas'
import { countries, type Place } from './countries'
import { draw, earthRadius, height, measureWidth, width, zoomOut } from './locator-frame'
import { findMiddle, measureRing, type Point, printRings } from './path-data'

/** A small map that shows where one or more countries are: only path data, in whole units. */
export type Locator = {
  readonly viewBox: string
  readonly width: number
  readonly height: number
  /** The width of the frame on the earth. */
  readonly kilometres: number
  /** Land around them, each country a separate part so that borders can be drawn as lines. */
  readonly land: string
  /** The countries themselves. */
  readonly highlight: string
  /** Countries too small to see at this scale; also where their shape is part of `highlight`. */
  readonly dots: readonly Point[]
  /** Dots with a ring that helps to find them and hides nothing. */
  readonly rings: readonly Point[]
  /** The names of the countries, without places that are not countries. */
  readonly countries: readonly string[]
  /** Continents the countries lie in, as world-countries names them. */
  readonly continents: readonly string[]
}

/** The most characters of path data; details are left out until it fits. */
const budget = 2800
/** The coarsest detail, in square units. */
const coarsest = 4096
/** Wider than this, there are no borders: they would hide everything else. */
const widestBorders = 9000
/** A country with fewer square units is a dot, an island with fewer is left out. */
const leastShape = 30
const leastIsland = 3
/** The same for one country of several, where many rings would be in each other's way. */
const leastAmong = 12
/** A ring around a dot has this radius, and keeps this distance from visible countries. */
const ringRadius = 10
const ringRoom = 22

const known = new Map<string, Locator | undefined>()
/** How many are kept: an address can ask for any set of countries. */
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
 * The width on the earth of the map of these values, in kilometres, without drawing it; undefined
 * where none of them is a country.
 */
export function measureFrame(values: readonly string[]): number | undefined {
  const wanted = countries.filter(({ value }) => values.includes(value))
  return wanted.length > 0 ? measureWidth(zoomOut(wanted)) : undefined
}

/** As much detail as the budget allows; it is exceeded only if too many countries are asked for. */
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

/** The dots that are ringed: far from every corner of visible countries, and from other rings. */
function pickRings(dots: readonly Point[], corners: readonly Point[]): Point[] {
  const picked: Point[] = []
  const isFar = ([x, y]: Point, points: readonly Point[], distance: number) =>
    points.every(([atX, atY]) => Math.hypot(x - atX, y - atY) > distance)
  for (const dot of dots) {
    if (isFar(dot, corners, ringRoom) && isFar(dot, picked, 2 * ringRadius)) picked.push(dot)
  }
  return picked
}
