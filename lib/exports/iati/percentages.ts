/** A hundred per cent in hundredths of a per cent. */
const whole = 10_000

/** A code and its part of the whole. */
export type Share = { readonly code: string; readonly percentage: string }

/**
 * Gives each code its percentage of the whole, to two decimals, so that they add up to exactly 100:
 * what rounding down leaves goes to the largest remainders, of equal ones to the first.
 *
 * @param weights how much each code counts, above 0; a code that appears twice counts both times.
 */
export function sharePercentages(weights: readonly (readonly [string, number])[]): Share[] {
  const byCode = new Map<string, number>()
  for (const [code, weight] of weights) byCode.set(code, (byCode.get(code) ?? 0) + weight)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const parts = Array.from(byCode, ([code, weight]) => {
    const exact = (weight / total) * whole
    // Thirds of thirds may come out just below a whole number.
    const units = Math.floor(exact + 1e-6)
    return { code, units, remainder: exact - units }
  })
  const left = whole - parts.reduce((sum, { units }) => sum + units, 0)
  const largest = parts.toSorted((a, b) => b.remainder - a.remainder).slice(0, left)
  const raised = new Set(largest)
  return parts.map((part) => ({
    code: part.code,
    percentage: String((part.units + (raised.has(part) ? 1 : 0)) / 100),
  }))
}
