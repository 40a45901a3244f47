/** A shade of the style sheet for counts from so many on, up to so many; the last may be open. */
export type MapStep = { readonly from: number; readonly to?: number; readonly shade: number }

/** Where a shade may begin: numbers that people count in. */
const niceNumbers = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000]

/** Shades there are in the style sheet, `--map-1` to `--map-5`. */
const shades = 5

/** Which of them to use when there are so many steps: a few must differ well. */
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

/** So many of these numbers as there are shades, evenly spread, the first and the last among them. */
function thin(starts: readonly number[]): number[] {
  if (starts.length <= shades) return [...starts]
  const step = (starts.length - 1) / (shades - 1)
  return Array.from({ length: shades }, (_, at) => starts[Math.round(at * step)] ?? 1)
}
