import { plainFieldText } from '@/lib/check/fields/plain-field-text'
import type { Edit } from '@/lib/check/fix/edits'
import type { Path } from '@/lib/check/read/front-matter-places'
import { cutHiddenText } from '@/lib/import/body/cut-hidden-text'
import { resolveLiquid } from '@/lib/import/body/resolve-liquid'
import { commentOutField, type OpenText, writeField } from '@/lib/import/edit-text'
import { isMap } from '@/lib/schema/is-map'
import type { Step } from './step'

/** Fields whose text is shown as it is, without Markdown. */
const textFields = ['title', 'summary', 'description']

/** Writes in titles and other fields what readers saw: entities, tags and Liquid did not show. */
export const readWords: Step = (open, { names }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  const hiddenTexts: string[] = []
  for (const { path, value } of listTexts(open)) {
    const liquid = resolveLiquid(value, names)
    const shown = cutHiddenText(liquid.text)
    const text = plainFieldText(shown.text)
    if (text === value) continue
    const key = String(path[0])
    const own =
      path.length > 1
        ? open.places.replaceText(path, text)
        : text === ''
          ? commentOutField(open, key)
          : writeField(open, key, text)
    if (!own || own.length === 0) continue
    edits.push(...own)
    hiddenTexts.push(...liquid.hidden, ...shown.hidden)
    notes.push(`${path.map(String).join('.')}: "${value.trim()}" is "${text}" now`)
  }
  return { edits, notes, hiddenTexts }
}

function listTexts({ parsed }: OpenText): { path: Path; value: string }[] {
  const { promos } = parsed.data
  const found: { path: Path; value: unknown }[] = [
    ...textFields.map((key) => ({ path: [key], value: parsed.data[key] })),
    ...(Array.isArray(promos) ? promos : []).map((promo: unknown, index) => ({
      path: ['promos', index, 'title'],
      value: isMap(promo) ? promo.title : undefined,
    })),
  ]
  return found.flatMap(({ path, value }) =>
    typeof value === 'string' && /[&<]|\{[{%:]/u.test(value) ? [{ path, value }] : [],
  )
}
