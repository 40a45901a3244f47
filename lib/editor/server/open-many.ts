import { decode } from '@/lib/editor/form/read-form'
import { openEntries } from './open-entry'
import { readWantedFiles } from './read-submission'
import type { Store } from './store'

/** A host may refuse to send more at a time (Vercel: 4.5 MB), in characters. */
const maxAnswer = 2_000_000

/**
 * Answers what many entries hold, as texts in the order of the question; null for one that is not
 * there or does not come, so that a list has the others. A long answer ends earlier, and the rest is to be asked for again.
 */
export async function answerManyFiles(request: Request, store: Store): Promise<Response> {
  const wanted = await readWantedFiles(request)
  const entries = wanted.filter(({ file }) => file.endsWith('.md'))
  const found = await openEntries(await store.open(), entries, { isPartial: true })
  const texts: (string | null)[] = []
  let size = 0
  for (const one of wanted) {
    const bytes = found[entries.indexOf(one)]
    size += bytes?.byteLength ?? 0
    if (size > maxAnswer && texts.length > 0) break
    texts.push(bytes ? decode(bytes) : null)
  }
  return Response.json(texts)
}
