/** Tests that passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number }

/** What the JSON report of Vitest says. */
export function countVitest(report: unknown): Tally {
  return {
    passed: readNumber(report, 'numPassedTests'),
    failed: readNumber(report, 'numFailedTests') + countBrokenFiles(report),
  }
}

/** Files that failed without a failed test, as one that cannot be loaded. */
function countBrokenFiles(report: unknown): number {
  return readList(report, 'testResults').filter(
    (file) =>
      readKey(file, 'status') === 'failed' &&
      readList(file, 'assertionResults').every((test) => readKey(test, 'status') !== 'failed'),
  ).length
}

/** What the JSON report of Playwright says. */
export function countPlaywright(report: unknown): Tally {
  const stats = readKey(report, 'stats')
  // A flaky test passed on a second try; there is none, so it counts as failed.
  return {
    passed: readNumber(stats, 'expected'),
    failed: readNumber(stats, 'unexpected') + readNumber(stats, 'flaky'),
  }
}

function readKey(from: unknown, key: string): unknown {
  return typeof from === 'object' && from ? Reflect.get(from, key) : undefined
}

function readList(from: unknown, key: string): readonly unknown[] {
  const value = readKey(from, key)
  if (!Array.isArray(value)) throw new Error(`The report has no list "${key}".`)
  return value
}

function readNumber(from: unknown, key: string): number {
  const value = readKey(from, key)
  if (typeof value !== 'number') throw new Error(`The report has no "${key}".`)
  return value
}
