import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { root } from '@/lib/files/content-files'
import { type Program, runProgram } from './run-process'

/** Tests that passed and failed. */
type Tally = { readonly passed: number; readonly failed: number }

/** One step of the whole test. */
type Step = {
  readonly name: string
  readonly program: Program
  readonly args: readonly string[]
  /** The JSON report it writes, and how to count the tests in it; without one it is one check. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Tally }
}

const reports = '.fieldbook/reports'
const tsx: Program = { package: 'tsx', script: 'dist/cli.mjs' }

const steps: readonly Step[] = [
  { name: 'content', program: tsx, args: ['lib/cli/content.ts', 'build'] },
  { name: 'types', program: { package: 'typescript', script: 'bin/tsc' }, args: ['--noEmit'] },
  {
    name: 'lint and format',
    program: { package: '@biomejs/biome', script: 'bin/biome' },
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'dead code', program: { package: 'knip', script: 'bin/knip.js' }, args: [] },
  {
    name: 'unit tests',
    program: { package: 'vitest', script: 'vitest.mjs' },
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile=${reports}/unit.json`],
    report: { file: `${reports}/unit.json`, count: countVitest },
  },
  {
    // They start the site as `npm start` does, which builds it.
    name: 'build and browser tests',
    program: { package: '@playwright/test', script: 'cli.js' },
    args: ['test'],
    report: { file: `${reports}/browser.json`, count: countPlaywright },
  },
]

function countVitest(report: unknown): Tally {
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

function countPlaywright(report: unknown): Tally {
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

/** @returns the exit code; 1 when the program cannot even be started. */
async function runToEnd(program: Program, args: readonly string[]): Promise<number> {
  try {
    return await runProgram(program, args)
  } catch (error) {
    console.error(`${program.package} could not start.`, error)
    return 1
  }
}

/** Runs a step. A runner that fails without a failed test has failed as a whole: that is one. */
async function run({ name, program, args, report }: Step): Promise<Tally> {
  console.log(`\n== ${name}`)
  const code = await runToEnd(program, args)
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const text = await readFile(path.join(root, report.file), 'utf8')
    const tally = report.count(JSON.parse(text))
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch (error) {
    console.error(
      `${name}: there is no report to count. ${error instanceof Error ? error.message : ''}`,
    )
    return { passed: 0, failed: 1 }
  }
}

await rm(path.join(root, reports), { recursive: true, force: true })
await mkdir(path.join(root, reports), { recursive: true })
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  const tally = await run(step)
  total.passed += tally.passed
  total.failed += tally.failed
  // What comes later needs what came before.
  if (tally.failed > 0) break
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
