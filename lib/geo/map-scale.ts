/** The first number of each class but the first on the map of a small portfolio: 1, 2, 3 and more. */
const least = [1, 2, 3] as const

/**
 * Where the three classes of the maps begin. They are of the whole portfolio, so that a number has
 * the same colour on every page: 1, 2, 3 and more, or in a large portfolio about a third of the
 * countries each.
 *
 * @param counts the number of projects of each country.
 */
export function makeMapScale(counts: readonly number[]): readonly [number, number, number] {
  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b)
  // The largest number of the lowest thirds.
  const endOf = (thirds: number) => sorted[Math.ceil((sorted.length * thirds) / 3) - 1] ?? 0
  const second = Math.max(least[1], endOf(1) + 1)
  return [least[0], second, Math.max(least[2], second + 1, endOf(2) + 1)]
}
