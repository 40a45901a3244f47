import cluster, { type Worker } from 'node:cluster'
import {
  areProgramsStopped,
  isRunningProgram,
  onEndSignal,
  stopPrograms,
  untilTheEnd,
} from '@/lib/cli/run-process'
import { leave } from './leave'

/**
 * Serves the build that is there while another is made, then that one, without a moment in which
 * nobody answers: both are processes that share the port, and the first ends when the second listens.
 * If the new build fails, or cannot be served, the old one stays. The servers are this same command
 * again, in which `cluster.isWorker` is true.
 *
 * @param build makes the new build in the place of the old one. @returns its exit code.
 * @returns when it is over with building: 0 while anything is served, else the exit code.
 */
export async function serveMeanwhile(build: () => Promise<number>): Promise<number> {
  const old = await startServer()
  if (old) {
    console.log('The content has changed. Visitors get the old build until the new one is ready.')
  }
  endWithSignals()
  const code = await build()
  if (areProgramsStopped()) return untilTheEnd()
  const next = code === 0 ? await startServer() : undefined
  if (next) {
    if (old?.isConnected()) old.send(leave)
    console.log('Visitors now get the new build.')
  } else if (old && !old.isDead()) {
    console.error('Visitors still get the old build, because the new one failed (see above).')
  } else return code || 1
  cluster.on('exit', () => {
    if (listServers().length === 0) process.exit(1)
  })
  return 0
}

/** @returns a server that listens; undefined when it ended before. */
function startServer(): Promise<Worker | undefined> {
  const worker = cluster.fork()
  return new Promise((resolve) => {
    worker.once('listening', () => resolve(worker))
    worker.once('exit', () => resolve(undefined))
  })
}

const listServers = (): Worker[] =>
  // One that has ended is in the list until its channel is closed, too.
  Object.values(cluster.workers ?? {}).flatMap((worker) =>
    worker && !worker.isDead() ? [worker] : [],
  )

/**
 * Hands signals on to the servers, and ends after the last of them. A build is ended by what runs it,
 * which then sends the signal once more.
 */
function endWithSignals(): void {
  onEndSignal((signal) => {
    stopPrograms()
    const endAfterLast = () => {
      if (!isRunningProgram() && listServers().length === 0) process.exit(0)
    }
    cluster.on('exit', endAfterLast)
    for (const server of listServers()) server.process.kill(signal)
    endAfterLast()
  })
}
