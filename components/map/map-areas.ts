import type { MapArea, MapFrame, WorldDrawing } from '@/lib/geo/drawing'
import type { MapPlace } from './map-places'

const names = [
  'africa',
  'americas',
  'asia',
  'europe',
  'pacific',
] as const satisfies readonly MapArea[]

/** Width by height of the map on small screens, as map-frame.css has it. */
const ratio = 10 / 9
/** How much of it an area fills. */
const share = 0.95

/** Areas with projects, and the one with most of them. */
export function listAreas(
  { countries }: WorldDrawing,
  places: readonly MapPlace[],
): { readonly areas: readonly MapArea[]; readonly first?: MapArea } {
  const sums = new Map<string, number>()
  for (const { value, count } of places) {
    const area = countries[value]?.area
    if (area) sums.set(area, (sums.get(area) ?? 0) + count)
  }
  const used = names.filter((area) => sums.has(area))
  const first = used.toSorted((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0)).at(0)
  return { areas: used, ...(first && { first }) }
}

/** The transforms that bring areas to the middle of a small map, as properties for the style sheet. */
export function placeAreas({
  areas,
  width,
  height,
}: WorldDrawing): Readonly<Record<`--map-${string}`, string>> {
  const place = ([left, top, wide, high]: MapFrame) => {
    const zoom = share * Math.min(width / wide, width / ratio / high)
    const middle = `${-left - wide / 2}px, ${-top - high / 2}px`
    return `translate(${width / 2}px, ${height / 2}px) scale(${zoom.toFixed(2)}) translate(${middle})`
  }
  return Object.fromEntries(names.map((area) => [`--map-${area}`, place(areas[area])]))
}
