import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { startProgram, waitForEnd } from '@/lib/cli/run-process'
import { root } from '@/lib/files/content-files'
import type { Tally } from './count-tests'
import { reports, type Step } from './steps'

/** Lists of steps that run at the same time; each list in its order. */
export type Phase = readonly (readonly Step[])[]

/**
 * Runs phases one after the other, until one has failed, and prints as the last line how many tests
 * passed and failed.
 *
 * @returns the exit code.
 */
export async function runPhases(phases: readonly Phase[]): Promise<number> {
  await rm(path.join(root, reports), { recursive: true, force: true })
  await mkdir(path.join(root, reports), { recursive: true })
  const total = { passed: 0, failed: 0 }
  for (const lists of phases) {
    // A list that runs alone prints as it goes; others print at the end, so that lines do not mix.
    const isAlone = lists.length === 1
    await Promise.all(
      lists.map(async (steps) => {
        for (const step of steps) {
          const tally = await run(step, isAlone)
          total.passed += tally.passed
          total.failed += tally.failed
          if (tally.failed > 0) return
        }
      }),
    )
    // What comes later needs what came before.
    if (total.failed > 0) break
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

/** Runs a step. A runner that fails without a failed test has failed as a whole: that is one. */
async function run(step: Step, isAlone: boolean): Promise<Tally> {
  const { name, report } = step
  const code = await (isAlone ? runAloud(step) : runQuietly(step))
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const text = await readFile(path.join(root, report.file), 'utf8')
    // The next step may write one of the same name.
    await rm(path.join(root, report.file))
    const tally = report.count(JSON.parse(text))
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch (error) {
    console.error(
      `${name}: there is no report to count. ${error instanceof Error ? error.message : ''}`,
    )
    return { passed: 0, failed: 1 }
  }
}

function runAloud(step: Step): Promise<number> {
  console.log(`\n== ${step.name}`)
  return toCode(step, () => waitForEnd(start(step, 'inherit')))
}

async function runQuietly(step: Step): Promise<number> {
  console.log(`\n== ${step.name} begins`)
  const printed: Buffer[] = []
  const code = await toCode(step, () => {
    const child = start(step, 'pipe')
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))
    return waitForEnd(child)
  })
  console.log(`\n== ${step.name}\n${Buffer.concat(printed).toString().trimEnd()}`)
  return code
}

const start = ({ program, args, env }: Step, stdio: 'inherit' | 'pipe') =>
  startProgram(program, args, { stdio, ...(env && { env }) })

/** @returns the exit code; 1 when the program cannot even be started. */
async function toCode({ program }: Step, runToEnd: () => Promise<number>): Promise<number> {
  try {
    return await runToEnd()
  } catch (error) {
    console.error(`${program.package} could not start.`, error)
    return 1
  }
}
