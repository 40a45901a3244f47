import type { Program } from '@/lib/cli/run-process'
import { countPlaywright, countVitest, type Tally } from './count-tests'
import { siteSettings } from './test-settings'

/** One step of the whole test. */
export type Step = {
  readonly name: string
  readonly program: Program
  readonly args: readonly string[]
  /** Settings besides those of the shell. */
  readonly env?: Readonly<Record<string, string>>
  /** The JSON report it writes, and how to count the tests in it; without one it is one check. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Tally }
}

export const reports = '.fieldbook/reports'

const tsx: Program = { package: 'tsx', script: 'dist/cli.mjs' }
const vitest: Program = { package: 'vitest', script: 'vitest.mjs' }
const playwright: Program = { package: '@playwright/test', script: 'cli.js' }
const env = siteSettings

/** The content that is there; whatever it is, it must be right. */
export const content: Step = {
  name: 'content',
  program: tsx,
  args: ['lib/cli/content.ts', 'check'],
}

/** Data of the portfolio of the tests, and fonts: types, unit tests and the build all need them. */
export const preparation: Step = {
  name: 'preparation',
  program: tsx,
  args: ['lib/cli/build.ts', '--prepare'],
  env,
}

export const types: Step = {
  name: 'types',
  program: { package: 'typescript', script: 'bin/tsc' },
  args: ['--noEmit'],
}

export const lint: Step = {
  name: 'lint and format',
  program: { package: '@biomejs/biome', script: 'bin/biome' },
  args: ['check', '--error-on-warnings', '.'],
}

export const deadCode: Step = {
  name: 'dead code',
  program: { package: 'knip', script: 'bin/knip.js' },
  args: [],
}

/** The site that browser tests visit; what {@link preparation} made stays as it is. */
export const build: Step = {
  name: 'build',
  program: tsx,
  args: ['lib/cli/build.ts', '--if-changed', '--prepared'],
  env,
}

/** The browser of {@link browserTests}. */
export const browser: Step = {
  name: 'browser',
  program: tsx,
  args: ['lib/cli/install-browser.ts'],
}

export function unitTests(name: string, args: readonly string[] = []): Step {
  const file = `${reports}/unit.json`
  return {
    name,
    program: vitest,
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...args],
    report: { file, count: countVitest },
  }
}

export function browserTests(name: string, args: readonly string[] = []): Step {
  return {
    name,
    program: playwright,
    args: ['test', ...args],
    report: { file: `${reports}/browser.json`, count: countPlaywright },
  }
}
