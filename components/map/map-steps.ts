/** A shade of the style sheet for a range of counts; the last range may be open. */
export type MapStep = { readonly from: number; readonly to?: number; readonly shade: number }

/** Where a shade may begin: numbers that people count in. */
const niceNumbers = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000]

/** Shades there are in the style sheet, `--map-1` to `--map-5`. */
const shades = 5

/** Which shades to use for each number of steps: a few must differ clearly. */
const shadesOf: readonly (readonly number[])[] = [[], [2], [2, 4], [1, 2, 4], [1, 2, 3, 4]]

/** The shades for counts up to this one: at most five, each beginning at a round number. */
export function makeMapSteps(max: number): MapStep[] {
  const starts = max <= shades ? count(max) : thin(niceNumbers.filter((start) => start <= max))
  return starts.map((from, at) => {
    const next = starts[at + 1]
    const to = next === undefined ? from : next - 1
    const isOpen = next === undefined && max > shades
    return { from, ...(!isOpen && { to }), shade: shadesOf[starts.length]?.[at] ?? at + 1 }
  })
}

/** The shade of a count. */
export function findShade(steps: readonly MapStep[], count: number): number {
  return steps.findLast(({ from }) => from <= count)?.shade ?? 1
}

function count(max: number): number[] {
  return Array.from({ length: Math.max(1, max) }, (_, at) => at + 1)
}

/** As many of these numbers as there are shades, evenly spread, including the first and the last. */
function thin(starts: readonly number[]): number[] {
  if (starts.length <= shades) return [...starts]
  const step = (starts.length - 1) / (shades - 1)
  return Array.from({ length: shades }, (_, at) => starts[Math.round(at * step)] ?? 1)
}
