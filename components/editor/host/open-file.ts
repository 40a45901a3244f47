import { toastQueue } from '@keystar/ui/toast'
import { host } from '#words/host'
import { ask } from './ask'

/** How many entries one request asks for. */
const batchSize = 100

type Wanted = {
  readonly id: string
  readonly file: string
  readonly answer: (answer: Response) => void
  readonly fail: (cause: unknown) => void
}

let waiting: Wanted[] = []

/**
 * Opens a file for Keystatic. A list asks for each of its entries by itself; those that are asked for
 * at the same time go to the server together.
 */
export function openFile(id: string, file: string): Promise<Response> {
  return new Promise((answer, fail) => {
    if (waiting.length === 0) setTimeout(openWaiting)
    waiting.push({ id, file, answer, fail })
  })
}

function openWaiting(): void {
  const all = waiting
  waiting = []
  const entries = all.filter(({ file }) => file.endsWith('.md'))
  const alone = entries.length > 1 ? all.filter((one) => !entries.includes(one)) : all
  for (const { id, file, answer, fail } of alone) ask(`blob/${id}/${file}`).then(answer, fail)
  if (alone === all) return
  for (let at = 0; at < entries.length; at += batchSize) {
    void openTogether(entries.slice(at, at + batchSize))
  }
}

async function openTogether(wanted: readonly Wanted[]): Promise<void> {
  let left = wanted
  while (left.length > 0) {
    try {
      const texts = await askForTexts(left)
      // The server may leave the last ones out, but never all.
      const given = Math.max(1, Math.min(texts.length, left.length))
      left.slice(0, given).forEach(({ answer }, index) => {
        const text = texts[index]
        answer(
          typeof text === 'string'
            ? new Response(text)
            : new Response(host.answers.gone, { status: 404 }),
        )
      })
      left = left.slice(given)
    } catch (cause) {
      const words = cause instanceof Error ? cause.message : String(cause)
      // Keystatic would leave the columns of a list empty and say nothing.
      toastQueue.critical(host.answers.lost(left.length, words))
      for (const { fail } of left) fail(cause)
      return
    }
  }
}

async function askForTexts(wanted: readonly Wanted[]): Promise<readonly unknown[]> {
  const files = wanted.map(({ id, file }) => ({ id, file }))
  const answer = await ask('files', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ files }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const texts: unknown = await answer.json()
  return Array.isArray(texts) ? texts : []
}
