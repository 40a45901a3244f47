import { ask } from '@/components/editor/host/ask'

/** Asks the server for the titles of the entries that link to an entry. */
export async function readLinks(file: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const answer = await ask(`links/${file}`, { signal })
    const titles: unknown = answer.ok ? await answer.json() : []
    return Array.isArray(titles) ? titles.map(String) : []
  } catch {
    // The question can be asked without them; a deletion that breaks a page is refused anyway.
    return []
  }
}
