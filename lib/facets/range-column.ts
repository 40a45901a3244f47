import { hasOneValue } from '@/lib/fields/limits'
import type { RangeRow } from '@/lib/fields/shown'
import { addBit, type BitSet, makeBits } from './bits'
import { NO_VALUE, OPEN_END, type RangeColumn } from './index-types'
import type { IndexedProject, Range, RangeCounts } from './types'

/** Reads a range of projects, which stand in the order of their positions. */
export function buildRange(projects: readonly IndexedProject[], row: RangeRow): RangeColumn {
  const { low, high, isOpenEnded } = row
  const lows = Uint32Array.from(projects, (project) => project[low] ?? NO_VALUE)
  const highs = Uint32Array.from(
    projects,
    (project, at) => project[high] ?? (isOpenEnded ? OPEN_END : (lows[at] ?? NO_VALUE)),
  )
  return makeRange(lows, highs, row)
}

/** A column from the lowest and highest values; its parts fit the values there are. */
export function makeRange(lows: Uint32Array, highs: Uint32Array, row: RangeRow): RangeColumn {
  // Where a project has one value, values spread over powers of ten; years follow one another.
  const edges = listEdges(measure(lows, highs), hasOneValue(row) ? 'amounts' : 'years')
  const firsts = new Uint16Array(lows.length).fill(1)
  const lasts = new Uint16Array(lows.length)
  for (let position = 0; position < lows.length; position++) {
    const lowest = lows[position] ?? NO_VALUE
    if (lowest === NO_VALUE) continue
    const first = findPart(edges, lowest)
    const last = findPart(edges, highs[position] ?? OPEN_END)
    if (last < first) continue
    firsts[position] = first
    lasts[position] = last
  }
  return { lows, highs, edges, firsts, lasts }
}

/** The projects that lie in a range at least in part; undefined when it is open at both ends. */
export function matchRange({ lows, highs }: RangeColumn, { from, to }: Range): BitSet | undefined {
  if (from === undefined && to === undefined) return undefined
  const matches = makeBits(lows.length)
  const first = from ?? 0
  const last = to ?? NO_VALUE - 1
  for (let position = 0; position < lows.length; position++) {
    if ((lows[position] ?? NO_VALUE) > last || (highs[position] ?? 0) < first) continue
    addBit(matches, position)
  }
  return matches
}

/** How many of some projects lie in each part: steps up and down, then their sums. */
export function countParts(
  { edges, firsts, lasts }: RangeColumn,
  positions: Uint32Array,
): RangeCounts {
  const steps = new Int32Array(edges.length + 1)
  for (const position of positions) {
    const first = firsts[position] ?? 1
    const after = (lasts[position] ?? 0) + 1
    if (after <= first) continue
    steps[first] = (steps[first] ?? 0) + 1
    steps[after] = (steps[after] ?? 0) - 1
  }
  let running = 0
  const counts = Array.from(steps.subarray(0, edges.length), (step) => {
    running += step
    return running
  })
  return { edges, counts }
}

/** The lowest and the highest value that any project states; undefined of none. */
function measure(lows: Uint32Array, highs: Uint32Array) {
  let [from, to] = [NO_VALUE, 0]
  lows.forEach((lowest, position) => {
    if (lowest === NO_VALUE) return
    const highest = highs[position] ?? OPEN_END
    from = Math.min(from, lowest)
    to = Math.max(to, lowest, highest === OPEN_END ? 0 : highest)
  })
  return from > to ? undefined : { from, to }
}

function listEdges(
  span: { readonly from: number; readonly to: number } | undefined,
  kind: 'years' | 'amounts',
): number[] {
  if (!span) return []
  const { from, to } = span
  if (kind === 'years') return Array.from({ length: to - from + 1 }, (_, step) => from + step)
  const edges = from < 1 ? [0] : []
  for (let power = 1; power <= to; power *= 10) {
    edges.push(...[1, 2, 5].map((step) => step * power).filter((edge) => edge <= to))
  }
  const first = Math.max(
    0,
    edges.findLastIndex((edge) => edge <= from),
  )
  return edges.slice(first)
}

/** The part that a value lies in; what is above all edges lies in the last. */
function findPart(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
