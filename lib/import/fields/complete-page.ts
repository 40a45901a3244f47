import type { Edit } from '@/lib/check/fix/edits'
import { printScalar } from '@/lib/check/read/front-matter-places'
import { addLines } from '@/lib/import/edit-text'
import { firstParagraph } from '@/lib/markdown/plain-text'
import type { Step } from './step'

/** The longest description that search engines show whole, in characters. */
const descriptionLimit = 200

/** Keys of the previous site that say what a page is for. */
const descriptionKeys = ['summary', 'excerpt', 'subtitle', 'tagline', 'lead', 'intro']

/** Gives a page the title and the description that pages need, from what it says elsewhere. */
export const completePage: Step = (open, { document }) => {
  const { data, body } = open.parsed
  const lines: string[] = []
  const notes: string[] = []
  const edits: Edit[] = []
  if (typeof data.title !== 'string') {
    const title = /^#{1,6}[ \t]+(.+?)[ \t#]*$/mu.exec(body)?.[1] ?? toWords(document.path)
    if (Object.hasOwn(data, 'title')) edits.push(...(open.places.removeKey('title') ?? []))
    lines.push(`title: ${printScalar(title)}\n`)
    notes.push(`title: "${title}", from the first heading or the name of the file`)
  }
  if (typeof data.description !== 'string' || data.description.trim() === '') {
    const key = descriptionKeys.find((one) => typeof data[one] === 'string' && data[one] !== '')
    const description = firstParagraph(key ? String(data[key]) : body, descriptionLimit)
    if (description !== '') {
      if (Object.hasOwn(data, 'description'))
        edits.push(...(open.places.removeKey('description') ?? []))
      lines.push(`description: ${printScalar(description)}\n`)
      notes.push(`description: "${description}", from ${key ?? 'the first paragraph'}`)
    }
  }
  if (lines.length > 0) edits.push(addLines(open, lines.join('')))
  return {
    edits,
    notes,
    decisions: notes
      .filter((note) => note.startsWith('description'))
      .map((note) => ({
        kind: 'completed-page' as const,
        subject: 'descriptions of pages',
        advice: `${note}; look whether it says what the page is for`,
      })),
  }
}

function toWords(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[-_]+/gu, ' ')
    .trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
