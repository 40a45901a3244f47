import { distance } from 'fastest-levenshtein'
import type { Edit } from '@/lib/check/fix/edits'
import { projectFields } from '@/lib/fields/fields'
import { legacyKeys } from '@/lib/schema/project'
import type { Step } from './step'

/** Keys that are near to one of ours, but words of their own. */
const ownWords: ReadonlySet<string> = new Set(['publisher', 'county'])

/** Writes keys that are misspelt as they are meant. */
export const renameKeys: Step = ({ parsed, places }) => {
  const known = Object.keys(projectFields)
  const edits: Edit[] = []
  const notes: string[] = []
  for (const key of Object.keys(parsed.data)) {
    if (known.includes(key) || Object.hasOwn(legacyKeys, key) || ownWords.has(key)) continue
    const meant = known.find((name) => isSlip(key, name))
    const rename = meant && !Object.hasOwn(parsed.data, meant) && places.renameKey(key, meant)
    if (!rename) continue
    edits.push(...rename)
    notes.push(`the key "${key}" is "${meant}" now`)
  }
  return { edits, notes }
}

/** Whether a key is another one with one typing error, or two in a long word. */
function isSlip(key: string, name: string): boolean {
  return key[0] === name[0] && distance(key, name) <= (name.length > 6 ? 2 : 1) && key.length > 3
}
