import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { root } from '@/lib/files/content-files'
import type { RendererMessage } from './renderer'

/** The most memory that new objects of a renderer take, in MB: each page leaves many behind at once. */
const nurserySize = 32

/**
 * A renderer that ends sooner than this after its start, in milliseconds, is replaced only after as
 * long: one that cannot run would be started again and again.
 */
const shortestLife = 30_000

/** A process that makes answers, and where it listens. */
export type Renderer = {
  readonly socketPath: string
  /** How many answers it is making. */
  busy: number
}

/** The renderers that are ready. */
export type Renderers = {
  /** The one with the least to do; undefined while there is none. */
  readonly choose: () => Renderer | undefined
  readonly stop: () => void
}

/**
 * Starts processes that make answers which take long, so that this one always has time for those that
 * are ready. Each serves the same build; one that ends is replaced.
 *
 * @param program the module that a renderer runs, for tests.
 */
export function startRenderers(
  count: number,
  program = fileURLToPath(new URL('./renderer.ts', import.meta.url)),
): Renderers {
  const children = new Set<ChildProcess>()
  const ready = new Map<ChildProcess, Renderer>()
  let isStopped = false

  const start = () => {
    const started = performance.now()
    const child = fork(program, [], {
      execArgv: [...process.execArgv, `--max-semi-space-size=${nurserySize}`],
      // What it prints at its start is said already; what goes wrong is not.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // This process has gone to the folder of its build.
      cwd: root,
    })
    children.add(child)
    child.on('message', ({ socketPath }: RendererMessage) => {
      ready.set(child, { socketPath, busy: 0 })
    })
    child.on('error', (error) => console.error('A renderer could not be started:', error.message))
    child.on('exit', () => {
      children.delete(child)
      ready.delete(child)
      if (isStopped) return
      const wait = performance.now() - started > shortestLife ? 0 : shortestLife
      console.error(`A renderer has ended; another is started in ${wait / 1000} seconds.`)
      setTimeout(() => !isStopped && start(), wait).unref()
    })
  }
  for (let number = 0; number < count; number++) start()

  return {
    choose: () =>
      [...ready.values()].reduce<Renderer | undefined>(
        (least, one) => (least === undefined || one.busy < least.busy ? one : least),
        undefined,
      ),
    stop: () => {
      isStopped = true
      for (const child of children) child.disconnect()
    },
  }
}
