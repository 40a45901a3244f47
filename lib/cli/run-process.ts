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

/** What a terminal (Ctrl+C) and a host send to end a process. */
const endSignals = ['SIGINT', 'SIGTERM'] as const

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

/** How many programs {@link runProgram} is running. */
let running = 0

/** Whether it starts no other, since this process is about to end. */
let isStopped = false

/**
 * Runs a program to its end. A signal that would end this process ends the program first, which would
 * go on without it.
 *
 * @returns its exit code, or 1 when it was ended by a signal; nothing after {@link stopPrograms}.
 */
export async function runProgram(program: Program, args: readonly string[]): Promise<number> {
  if (isStopped) return untilTheEnd()
  const child = startProgram(program, args)
  let ended: NodeJS.Signals | undefined
  const letGo = onEndSignal((signal) => {
    ended = signal
    child.kill(signal)
  })
  running += 1
  try {
    return await waitForEnd(child)
  } finally {
    running -= 1
    letGo()
    if (ended) process.kill(process.pid, ended)
  }
}

/** Lets {@link runProgram} start nothing any more, since this process is about to end. */
export function stopPrograms(): void {
  isStopped = true
}

/** Whether {@link stopPrograms} was called. */
export function areProgramsStopped(): boolean {
  return isStopped
}

/** Whether a program of {@link runProgram} has not ended yet. */
export function isRunningProgram(): boolean {
  return running > 0
}

/** What nothing comes after: this process ends meanwhile. */
export function untilTheEnd(): Promise<never> {
  return new Promise(() => {})
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
  onEndSignal((signal) => {
    for (const child of children) child.kill(signal)
  })
}

/**
 * Does something at a signal that would else end this process.
 *
 * @returns what lets such a signal end it again.
 */
export function onEndSignal(handle: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of endSignals) process.on(signal, handle)
  return () => {
    for (const signal of endSignals) process.off(signal, handle)
  }
}
