import { createHash } from 'node:crypto'
import { geoEqualEarth, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import { recordOf } from '@/lib/record-of'
import { areaByValue, frameArea, frameSpots } from './areas'
import { findPosition, listShapes } from './atlas'
import { offTheMap } from './borders'
import { countries } from './countries'
import {
  type MapCountry,
  type MapFrame,
  type MapPoint,
  mapAreas,
  type WorldDrawing,
} from './drawing'
import { makeMapScale } from './map-scale'
import { findMiddle, measureRing, type Point, printRings, RingCollector } from './path-data'
import { spreadDots } from './spread-dots'

/** Units of the drawing. */
const width = 2000
/** The map ends here: no project is in Antarctica, and the north is ice. */
const latitudes = { north: 83.7, south: -57 } as const
/** Details smaller than this many square kilometres are left out; a square unit has about 330. */
const detail = 256
/** Islands smaller than this many square units are left out, unless a country has no larger part. */
const leastIsland = 2
/** Countries whose largest part has fewer square units are dots. */
const leastShape = 24
/** A country whose largest part is smaller than a fingertip on a middling screen has a halo. */
const leastTarget = 4500

/** The cut lies in the Bering Strait, so Russia and Fiji are whole. */
const projection = geoEqualEarth().rotate([-11, 0]).precision(0).scale(1).translate([0, 0])
const edge = projection([-169.001, 0])?.[0] ?? 0
projection.scale(width / 2 / Math.abs(edge))
const top = projection([11, latitudes.north])?.[1] ?? 0
const height = Math.round((projection([11, latitudes.south])?.[1] ?? 0) - top)
projection.translate([width / 2, -top])

/** A country as it was drawn, and what it covers. */
type Drawn = MapCountry & { readonly frame: MapFrame }

type World = {
  readonly svg: string
  readonly name: string
  readonly countries: ReadonlyMap<string, Drawn>
}

/** Free space around the countries of a frame, and the least width of one, in units. */
const frameMargin = 40
const leastFrame = 360
/** A wider frame shows the whole world instead: it would be hardly larger. */
const widestFrame = 0.45 * width

let world: World | undefined

/**
 * The world map for a page that shows these values of the country facet. Only the server calls it:
 * the shapes stay in their file.
 *
 * @param counts the number of projects of each country in the whole portfolio.
 * @param fit whether to show only the part of the world where these countries are.
 */
export function getWorldDrawing(
  values: readonly string[],
  counts: readonly number[],
  fit = false,
): WorldDrawing {
  const { name, countries: drawn } = getWorld()
  const known = values.flatMap((value) => {
    const country = drawn.get(value)
    return country ? [[value, country] as const] : []
  })
  const frame = fit ? fitFrame(known.map(([, country]) => country.frame)) : undefined
  return {
    file: `/map/${name}`,
    width,
    height,
    countries: Object.fromEntries(
      known.map(([value, { frame: _, ...country }]) => [value, country]),
    ),
    areas: recordOf(mapAreas, (area) => frameArea(area, projection)),
    ...(frame && { frame }),
    scale: makeMapScale(counts),
  }
}

/** A frame that holds all of these with room around them; undefined for most of the world. */
function fitFrame(frames: readonly MapFrame[]): MapFrame | undefined {
  if (frames.length === 0) return undefined
  const [left, top, wide, high] = frameSpots(
    frames.flatMap(([x, y, w, h]): MapPoint[] => [
      [x, y],
      [x + w, y + h],
    ]),
  )
  const frameWidth = Math.max(leastFrame, wide + 2 * frameMargin)
  const frameHeight = Math.max(leastFrame / 2, high + 2 * frameMargin)
  if (frameWidth > widestFrame) return undefined
  const x = left + wide / 2 - frameWidth / 2
  const y = top + high / 2 - frameHeight / 2
  return [Math.round(x), Math.round(y), frameWidth, frameHeight]
}

/** The file of shapes: an SVG whose name changes with its content. */
export function getWorldFile(): { readonly name: string; readonly svg: string } {
  return getWorld()
}

/** How every country is drawn, by value. */
export function getWorldCountries(): ReadonlyMap<string, MapCountry> {
  return getWorld().countries
}

function getWorld(): World {
  world ??= drawWorld()
  return world
}

function drawWorld(): World {
  const shapes = new Map(listShapes(detail).map(({ value, outline }) => [value, draw(outline)]))
  const land = [printShape(shapes.get(undefined) ?? [])]
  const dots: { readonly value: string; readonly at: Point }[] = []
  const drawn = new Map<string, Drawn>()
  for (const { value, code = '' } of countries) {
    const rings = (offTheMap[code] ? undefined : shapes.get(value)) ?? []
    const largest = rings[0] ?? []
    const size = measureRing(largest)
    const layer = size < leastShape ? 'dot' : size < leastTarget ? 'small' : 'large'
    const area = areaByValue.get(value)
    const add = (frame: MapFrame, at?: Point) =>
      drawn.set(value, { layer, ...(area && { area }), ...(at && { at }), frame })
    if (layer === 'dot') {
      land.push(printShape(rings))
      dots.push({ value, at: project(findPosition(code)) })
      add(frameSpots([project(findPosition(code))]))
    } else if (layer === 'small') {
      const middle = findMiddle(largest)
      land.push(`<g id="${value}">${printShape(rings)}${printHalo(middle)}</g>`)
      add(frameSpots(largest), middle)
    } else {
      land.push(printShape(rings, value))
      add(frameSpots(largest))
    }
  }
  const spread = spreadDots(dots)
  for (const { value, at } of spread) {
    const country = drawn.get(value)
    if (country) drawn.set(value, { ...country, at })
  }
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<g id="land">${land.join('')}</g>`,
    ...spread.map(({ value, at }) => `<g id="${value}">${printDot(at)}</g>`),
    '</svg>\n',
  ].join('')
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  return { svg, name: `world-${hash}.svg`, countries: drawn }
}

/** The rings of a shape on the map, the largest first. */
function draw(outline: MultiPolygon): Point[][] {
  const collector = new RingCollector()
  geoPath(projection, collector)(outline)
  const bySize = collector.rings.toSorted((a, b) => measureRing(b) - measureRing(a))
  return bySize.filter((ring, at) => at === 0 || measureRing(ring) >= leastIsland)
}

function project(position: readonly [number, number]): Point {
  const [x, y] = projection([position[0], position[1]]) ?? [0, 0]
  return [Math.round(x), Math.round(y)]
}

/** Lines keep their width however large the map is shown. */
function printShape(rings: readonly Point[][], id?: string): string {
  if (rings.length === 0) return ''
  const name = id ? `id="${id}" ` : ''
  return `<path ${name}vector-effect="non-scaling-stroke" d="${printRings(rings)}"/>`
}

/** A point of this many pixels; a line that goes nowhere, since only lines keep their width. */
function printPoint([x, y]: Point, pixels: number, paint: string): string {
  return `<path vector-effect="non-scaling-stroke" stroke-linecap="round" stroke-width="${pixels}" ${paint} d="M${x} ${y}h.1"/>`
}

/** An invisible area that is easy to tap. */
function printHalo(at: Point): string {
  return printPoint(at, 24, 'stroke-opacity="0" pointer-events="stroke"')
}

/** A dot in the shade of its country with a rim in the colour of its lines. */
function printDot(at: Point): string {
  return `${printHalo(at)}${printPoint(at, 11, '')}${printPoint(at, 8.5, 'stroke="currentColor"')}`
}
