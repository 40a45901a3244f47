import type { MultiPolygon, Position } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { MultiPolygon as ArcShape, GeometryCollection, Topology } from 'topojson-specification'
import topology from 'world-atlas/countries-50m.json'
import worldCountries from 'world-countries/countries.json'
import { type Box, movedParts, namedShapes, offTheMap } from './borders'
import { countries } from './countries'
import { measureTriangle } from './simplify'

/** The outlines of a country: what can be chosen has its value, other land has none. */
export type Shape = { readonly value?: string; readonly outline: MultiPolygon }

/** Rings of arcs, as TopoJSON has them. */
type Arcs = ArcShape['arcs']

const codeByNumber = new Map(worldCountries.map(({ ccn3, cca2 }) => [ccn3, cca2]))
const valueByCode = new Map(countries.map(({ code, value }) => [code, value]))

/** The source in degrees, each point with its weight; computed once, when first needed. */
let weighed: typeof topology | undefined
let assembled: ReadonlyMap<string | undefined, ArcShape> | undefined
/** Shapes by detail: maps of many countries ask for the same few. */
const known = new Map<number, readonly Shape[]>()

/**
 * All shapes of the world in degrees, borders as `borders.ts` says; details smaller than this many
 * square kilometres are left out. They are kept, so ask for round details only.
 */
export function listShapes(detail: number): readonly Shape[] {
  const shapes = known.get(detail) ?? makeShapes(detail)
  known.set(detail, shapes)
  return shapes
}

function makeShapes(detail: number): readonly Shape[] {
  const simple = simplifyArcs(detail)
  assembled ??= assembleShapes()
  return [...assembled].map(([code, arcs]) => {
    const value = valueByCode.get(code)
    return { ...(value && { value }), outline: toDegrees(simple, arcs) }
  })
}

/** All land but that of these countries as one outline, without borders. */
export function mergeLand(detail: number, without: readonly string[]): MultiPolygon {
  assembled ??= assembleShapes()
  const others = [...assembled].flatMap(([code, arcs]) =>
    without.includes(valueByCode.get(code) ?? '') ? [] : [arcs],
  )
  return toDegrees(simplifyArcs(detail), mergeArcs(topology, others))
}

/** Leaves points out by the same weights on both sides of a border, after Visvalingam and Whyatt. */
function simplifyArcs(detail: number): Topology {
  weighed ??= presimplify(topology, measureTriangle)
  return simplify(weighed, detail)
}

function toDegrees(simple: Topology, arcs: ArcShape): MultiPolygon {
  const { geometry } = feature(simple, arcs)
  if (geometry.type !== 'MultiPolygon') throw new Error('A country is an area.')
  return geometry
}

/** The longitude and latitude of a country's middle, or of its dot. */
export function findPosition(code: string): readonly [number, number] {
  const [latitude = 0, longitude = 0] =
    worldCountries.find(({ cca2 }) => cca2 === code)?.latlng ?? []
  return offTheMap[code] ?? [longitude, latitude]
}

/** The arcs of each country, by code; parts that are drawn as another country are with that one. */
function assembleShapes(): ReadonlyMap<string | undefined, ArcShape> {
  const polygons = new Map<string | undefined, Arcs>()
  for (const shape of topology.objects.countries.geometries) {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue
    const code = findCode(shape)
    for (const rings of shape.type === 'Polygon' ? [shape.arcs] : shape.arcs) {
      const owner = findOwner(code, rings)
      polygons.set(owner, [...(polygons.get(owner) ?? []), rings])
    }
  }
  // Merging takes away the lines within a country.
  return new Map(
    [...polygons].map(([code, arcs]) => [
      code,
      mergeArcs(topology, [{ type: 'MultiPolygon', arcs }]),
    ]),
  )
}

function findCode(shape: GeometryCollection<{ name: string }>['geometries'][number]) {
  const code = codeByNumber.get(String(shape.id))
  return (
    code ?? namedShapes[shape.properties && 'name' in shape.properties ? shape.properties.name : '']
  )
}

function findOwner(code: string | undefined, [outer = []]: Arcs[number]): string | undefined {
  const ring = feature(topology, { type: 'Polygon', arcs: [[...outer]] }).geometry
  if (ring.type !== 'Polygon') return code
  const moved = movedParts.find(
    ({ from, box }) => from === code && ring.coordinates[0]?.every((point) => isIn(point, box)),
  )
  return moved?.to ?? code
}

function isIn([x = 0, y = 0]: Position, { west, south, east, north }: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north
}
