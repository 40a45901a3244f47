import { describeRefusal } from '@/lib/files/write-file'
import { UsageError } from './usage-error'

/**
 * Runs a command, and sets the exit code of this process. What people can put right is a sentence
 * and no stack trace: 2 for a wrong call, 1 for a file that was not written or cannot be read.
 *
 * @param usage how the command is called; printed below the sentence about a wrong call.
 * @throws what is a fault of the program itself.
 */
export async function runExplained(run: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`)
      process.exitCode = 2
      return
    }
    const sentence = describeRefusal(error)
    if (sentence === undefined) throw error
    console.error(sentence)
    process.exitCode = 1
  }
}
