import type { Point } from './path-data'

type Dot = { readonly value: string; readonly at: Point }

/** Dots closer than this many units would hide each other. */
const leastDistance = 16
const rounds = 40

/** The dots, those too close together moved apart as little as need be; always in the same way. */
export function spreadDots(dots: readonly Dot[]): Dot[] {
  const places = dots.map(({ at: [x, y] }) => ({ x, y }))
  for (let round = 0; round < rounds; round++) {
    for (const [number, a] of places.entries()) {
      for (const b of places.slice(number + 1)) pushApart(a, b)
    }
  }
  return dots.map(({ value }, number) => {
    const { x, y } = places[number] ?? { x: 0, y: 0 }
    return { value, at: [Math.round(x), Math.round(y)] }
  })
}

type Place = { x: number; y: number }

function pushApart(a: Place, b: Place): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= leastDistance) return
  // Two dots on one spot part sideways.
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance]
  const push = (leastDistance - distance) / 2
  a.x -= ux * push
  a.y -= uy * push
  b.x += ux * push
  b.y += uy * push
}
