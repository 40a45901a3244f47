import type { RangeRow } from './shown'

/** Years a project may start or end in. */
export const yearLimits = { min: 1950, max: 2100 } as const

/** Amounts of any unit; the columns of the index have 32 bits. */
export const amountLimits = { min: 0, max: 4_000_000_000 } as const

/** Whether a project has one value of a range, such as an amount, and not a lowest and a highest. */
export function hasOneValue({ low, high }: RangeRow): boolean {
  return low === high
}

/** What an address may ask of a range: years as a project file may name them, or an amount. */
export function limitsOf(row: RangeRow): { readonly min: number; readonly max: number } {
  return hasOneValue(row) ? amountLimits : yearLimits
}
