/** A point of a drawing, in whole units. */
export type Point = readonly [number, number]

/**
 * Collects what d3-geo draws as rings of whole numbers, without the points that rounding makes
 * superfluous.
 */
export class RingCollector {
  readonly rings: Point[][] = []
  private ring: Point[] = []

  moveTo(x: number, y: number): void {
    this.ring = [round(x, y)]
  }

  lineTo(x: number, y: number): void {
    this.ring.push(round(x, y))
  }

  closePath(): void {
    const ring = dropNeedless(this.ring)
    if (ring.length > 2) this.rings.push(ring)
  }

  beginPath(): void {}
  arc(): void {}
}

/** The area of a ring in square units. */
export function measureRing(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )
}

/** The middle of what a ring covers. */
export function findMiddle(ring: readonly Point[]): Point {
  const middle = (numbers: readonly number[]) =>
    Math.round((Math.min(...numbers) + Math.max(...numbers)) / 2)
  return [middle(ring.map(([x]) => x)), middle(ring.map(([, y]) => y))]
}

/** Rings as the shortest path data: steps from point to point. */
export function printRings(rings: readonly (readonly Point[])[]): string {
  let startX = 0
  let startY = 0
  return rings
    .map((ring) => {
      let [x, y] = [startX, startY]
      const steps = ring.map(([toX, toY]) => {
        const step = `${printNumber(toX - x)}${printNumber(toY - y)}`
        x = toX
        y = toY
        return step
      })
      ;[startX, startY] = ring[0] ?? [0, 0]
      return `m${steps.join('').trimStart()}z`
    })
    .join('')
}

/** A minus sign parts numbers as well as a space. */
function printNumber(number: number): string {
  return number < 0 ? String(number) : ` ${number}`
}

function round(x: number, y: number): Point {
  return [Math.round(x), Math.round(y)]
}

/** The ring without repeated points and without points on the line between their neighbours. */
function dropNeedless(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of [...ring, ...ring.slice(0, 1)]) {
    const last = kept.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const first = kept.at(-2)
    if (first && last && isBetween(first, last, point)) kept.pop()
    kept.push(point)
  }
  // The beginning, which came again to be compared with.
  if (kept.length > 1) kept.pop()
  return kept
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const isStraight = (bx - ax) * (cy - ay) === (by - ay) * (cx - ax)
  return isStraight && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) >= 0
}
