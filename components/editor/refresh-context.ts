import { ask } from './host/ask'
import { setEditorContext } from './open-entry'

/** Asks what the editor has to know of the rest of the site, as it is now: on a host, on its branch. */
export async function refreshContext(): Promise<void> {
  try {
    const answer = await ask('context')
    if (answer.ok) setEditorContext(await answer.json())
  } catch {
    // Without the network the names of before have to do.
  }
}
