import type { MapPoint } from '@/lib/geo/drawing'

/** A country that is hit at a point, and whether its mark may move. */
export type Mark = { readonly value: string; readonly at: MapPoint; readonly isDot: boolean }

/** Where a dot is drawn instead of its place. */
export type Moved = { readonly value: string; readonly from: MapPoint; readonly to: MapPoint }

const rounds = 60

/**
 * Moves dots apart until no two targets of this width overlap; shapes stay where they are. Always in
 * the same way, and as little as need be.
 *
 * @param distance units of the drawing between two middles.
 * @returns the dots that moved.
 */
export function fanOut(marks: readonly Mark[], distance: number): readonly Moved[] {
  const places = marks.map(({ at: [x, y], isDot }) => ({ x, y, isDot }))
  for (let round = 0; round < rounds; round++) {
    for (const [number, a] of places.entries()) {
      for (const b of places.slice(number + 1)) pushApart(a, b, distance)
    }
  }
  return marks.flatMap(({ value, at }, number) => {
    const { x, y } = places[number] ?? { x: at[0], y: at[1] }
    const to = [Math.round(x), Math.round(y)] as const
    return to[0] === at[0] && to[1] === at[1] ? [] : [{ value, from: at, to }]
  })
}

type Place = { x: number; y: number; readonly isDot: boolean }

function pushApart(a: Place, b: Place, least: number): void {
  const movable = Number(a.isDot) + Number(b.isDot)
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= least || movable === 0) return
  // Two marks on one spot part sideways. A little more than needed, since coordinates are rounded.
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance]
  const push = (least + 1.5 - distance) / movable
  if (a.isDot) {
    a.x -= ux * push
    a.y -= uy * push
  }
  if (b.isDot) {
    b.x += ux * push
    b.y += uy * push
  }
}
