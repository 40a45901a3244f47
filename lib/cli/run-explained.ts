import { MissingContent } from '@/lib/files/missing-content'
import { describeRefusal } from '@/lib/files/write-file'
import { UsageError } from './usage-error'

/**
 * Runs a command, and sets the exit code of this process. What people can put right is a sentence
 * and no stack trace: 2 for a wrong call and for a missing folder of content, 1 for a file that was
 * not written or cannot be read.
 *
 * @param usage how the command is called; printed below the sentence about a wrong call.
 * @throws what is a fault of the program itself.
 */
export async function runExplained(run: () => Promise<number>, usage = ''): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    const { sentence, code } = explain(error, usage)
    if (sentence === undefined) throw error
    console.error(sentence)
    process.exitCode = code
  }
}

function explain(error: unknown, usage: string) {
  if (error instanceof UsageError) return { sentence: `${error.message}\n\n${usage}`, code: 2 }
  if (error instanceof MissingContent) return { sentence: error.message, code: 2 }
  return { sentence: describeRefusal(error), code: 1 }
}
