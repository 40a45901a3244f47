import { printScalar } from '@/lib/check/read/front-matter-places'
import { addLines } from '@/lib/import/edit-text'
import { contentTypes } from '@/lib/schema/content-types'
import type { Step } from './step'

/** Writes what the configuration gives to a file for fields that it lacks. */
export const addDefaults: Step = (open, { document, defaults }) => {
  const lines: string[] = []
  const notes: string[] = []
  for (const [key, value] of Object.entries(defaults)) {
    const isField = Object.hasOwn(contentTypes[document.kind].schema.shape, key)
    if (!isField || typeof value === 'object' || Object.hasOwn(open.parsed.data, key)) continue
    const printed = typeof value === 'string' ? printScalar(value) : String(value)
    lines.push(`${key}: ${printed}\n`)
    notes.push(`${key}: ${printed}, from the defaults of the configuration`)
  }
  return { edits: lines.length > 0 ? [addLines(open, lines.join(''))] : [], notes }
}
