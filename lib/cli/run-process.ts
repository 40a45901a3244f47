import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '@/lib/files/content-files'

const require = createRequire(import.meta.url)

/** A program of a package, run with this Node: the script's path inside the package. */
export type Program = { readonly package: string; readonly script: string }

export const contentlayer: Program = { package: 'contentlayer2', script: 'bin/cli.cjs' }
export const next: Program = { package: 'next', script: 'dist/bin/next' }

/** Starts a program of an installed package; its output goes to this terminal. */
export function startProgram(program: Program, args: readonly string[]): ChildProcess {
  const folder = path.dirname(require.resolve(`${program.package}/package.json`))
  return spawn(process.execPath, [path.join(folder, program.script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** Runs a program to its end. @returns its exit code, or 1 when it was ended by a signal. */
export function runProgram(program: Program, args: readonly string[]): Promise<number> {
  return waitForEnd(startProgram(program, args))
}

/** @returns the exit code of a process, or 1 when it was ended by a signal. */
export function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
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
