/**
 * How often a property test asks, as the environment says: `PROPERTY_RUNS=5000` in the nightly job.
 * Without it few questions are asked, always the same, so that nobody's test fails by chance.
 */
const wanted = Number(process.env.PROPERTY_RUNS ?? 0)

/** Whether there is time for everything. */
export const isThorough = wanted > 0

/** For fast-check: a night has other questions every time, and a failure prints its seed. */
export const propertySettings = isThorough ? { numRuns: wanted } : { numRuns: 100, seed: 2026 }

/** Every fourth of many alike, or all of them where there is time. */
export function takeShare<T>(all: readonly T[]): readonly T[] {
  return isThorough ? all : all.filter((_, at) => at % 4 === 0)
}

/** For a property that takes a hundred times as long as others: a tenth of their questions. */
export const slowProperty = { numRuns: Math.ceil(propertySettings.numRuns / 10) }
