import { readFile, rm, writeFile } from 'node:fs/promises'

/**
 * Does something that only one process at a time may do.
 *
 * @param lock a file that is there meanwhile, with the number of the process that works.
 */
export async function inTurn<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await take(lock))) await new Promise((resolve) => setTimeout(resolve, 500))
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** Whether it is our turn now. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // A process that was ended did not take its file away.
  if (!isRunning(Number(await readFile(lock, 'utf8').catch(() => '')))) {
    await rm(lock, { force: true })
  }
  return false
}

function isRunning(pid: number): boolean {
  // The process that made the file has not written into it yet.
  if (pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
