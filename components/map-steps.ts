/** A shade of the map: from so many projects on, up to so many; the last one is open. */
export type MapStep = { readonly from: number; readonly to?: number }

/** Where a shade may begin: numbers that people count in. */
const niceNumbers = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000]

/** Shades there are in the style sheet, `--map-1` to `--map-5`. */
const shades = 5

/** The shades for counts up to this one: at most five, each beginning at a round number. */
export function makeMapSteps(max: number): MapStep[] {
  const starts = max <= shades ? count(max) : thin(niceNumbers.filter((start) => start <= max))
  return starts.map((from, at) => {
    const next = starts[at + 1]
    return next === undefined
      ? { from, ...(max <= shades && { to: from }) }
      : { from, to: next - 1 }
  })
}

/** The shade of a count, from 1. */
export function findMapStep(steps: readonly MapStep[], count: number): number {
  const above = steps.findIndex(({ from }) => from > count)
  return Math.max(1, above === -1 ? steps.length : above)
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
