import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { addToShell } from '@/lib/cli/load-env'
import { root } from '@/lib/files/content-files'

const require = createRequire(import.meta.url)

/** A program of a package, run with this Node: the script's path inside the package. */
export type Program = { readonly package: string; readonly script: string }

export const contentlayer: Program = { package: 'contentlayer2', script: 'bin/cli.cjs' }
export const next: Program = { package: 'next', script: 'dist/bin/next' }

type StartOptions = {
  /** Where the output goes; to this terminal unless this says otherwise. */
  readonly stdio?: SpawnOptions['stdio']
  /** Settings besides those of the shell. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a program of an installed package. */
export function startProgram(
  program: Program,
  args: readonly string[],
  { stdio = 'inherit', env = {} }: StartOptions = {},
): ChildProcess {
  return spawn(process.execPath, [findScript(program), ...args], {
    cwd: root,
    stdio,
    env: addToShell(env),
  })
}

/** Looked for as Node looks for packages; asking Node itself fails where a package hides its files. */
function findScript(program: Program): string {
  const places = (require.resolve.paths(program.package) ?? []).map((folder) =>
    path.join(folder, program.package, program.script),
  )
  const script = places.find((place) => existsSync(place))
  if (!script) throw new Error(`${program.package} is not installed; run npm ci.`)
  return script
}

/** Runs a program to its end. @returns its exit code, or 1 when it was ended by a signal. */
export function runProgram(program: Program, args: readonly string[]): Promise<number> {
  return waitForEnd(startProgram(program, args))
}

/** @returns the exit code of a process, or 1 when it was ended by a signal. */
export function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    // Not when it exits, which may be before all of its output has arrived.
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Hands the signals that end a terminal program on to the processes it started. */
export function passOnSignals(children: readonly ChildProcess[]): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      for (const child of children) child.kill(signal)
    })
  }
}
