import type { Position } from 'geojson'

/** Kilometres in a degree of latitude. */
const degree = 111.2

/**
 * How much each point of a line matters, after Visvalingam and Whyatt: the area, in square
 * kilometres, of the smallest triangle it stood for when it would have been the next to go. Ends
 * matter always. Leaving points out at one threshold is then a filter, the same on both sides of a
 * border.
 */
export function weighPoints(line: readonly Position[]): Float64Array {
  const weights = new Float64Array(line.length).fill(Number.POSITIVE_INFINITY)
  const before = Int32Array.from(line, (_, at) => at - 1)
  const after = Int32Array.from(line, (_, at) => at + 1)
  const areaAt = (at: number) =>
    measureTriangle(line[before[at] ?? 0], line[at], line[after[at] ?? 0])
  const heap = new Heap(line.length)
  for (let at = 1; at < line.length - 1; at++) heap.set(at, areaAt(at))
  let least = 0
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    least = Math.max(least, heap.areaOf(at))
    weights[at] = least
    const left = before[at] ?? 0
    const right = after[at] ?? 0
    after[left] = right
    before[right] = left
    if (left > 0) heap.set(left, areaAt(left))
    if (right < line.length - 1) heap.set(right, areaAt(right))
  }
  return weights
}

/** The area of a triangle of longitudes and latitudes, in square kilometres; small ones only. */
function measureTriangle(a: Position = [0, 0], b: Position = [0, 0], c: Position = [0, 0]): number {
  const [, latitude = 0] = b
  const wide = degree * Math.cos((latitude * Math.PI) / 180)
  const [ux, uy] = step(b, a)
  const [vx, vy] = step(b, c)
  return (Math.abs(ux * vy - uy * vx) * wide * degree) / 2
}

/** From one point to another in degrees, the short way round. */
function step([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): [number, number] {
  return [((x1 - x0 + 540) % 360) - 180, y1 - y0]
}

/** Numbers by the area they have, the smallest first; an area may be set again. */
class Heap {
  private readonly items: number[] = []
  private readonly places: Int32Array
  private readonly areas: Float64Array

  constructor(size: number) {
    this.places = new Int32Array(size).fill(-1)
    this.areas = new Float64Array(size)
  }

  areaOf(item: number): number {
    return this.areas[item] ?? 0
  }

  set(item: number, area: number): void {
    this.areas[item] = area
    const known = this.places[item] ?? -1
    const place = known < 0 ? this.items.push(item) - 1 : known
    this.places[item] = place
    this.sink(this.rise(place))
  }

  pop(): number | undefined {
    const first = this.items[0]
    const last = this.items.pop()
    if (first === undefined || last === undefined) return undefined
    this.places[first] = -1
    if (this.items.length > 0) {
      this.put(last, 0)
      this.sink(0)
    }
    return first
  }

  private put(item: number, place: number): void {
    this.items[place] = item
    this.places[item] = place
  }

  private swap(a: number, b: number): void {
    const first = this.items[a] ?? 0
    this.put(this.items[b] ?? 0, a)
    this.put(first, b)
  }

  private areaIn(place: number): number {
    const item = this.items[place]
    return item === undefined ? Number.POSITIVE_INFINITY : this.areaOf(item)
  }

  private rise(place: number): number {
    let at = place
    while (at > 0 && this.areaIn(at) < this.areaIn((at - 1) >> 1)) {
      this.swap(at, (at - 1) >> 1)
      at = (at - 1) >> 1
    }
    return at
  }

  private sink(place: number): void {
    let at = place
    for (;;) {
      const left = 2 * at + 1
      const child = this.areaIn(left + 1) < this.areaIn(left) ? left + 1 : left
      if (this.areaIn(child) >= this.areaIn(at)) return
      this.swap(at, child)
      at = child
    }
  }
}
