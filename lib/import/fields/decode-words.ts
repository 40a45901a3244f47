import { toString as toText } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Edit } from '@/lib/check/fix/edits'
import type { Path } from '@/lib/check/read/front-matter-places'
import { hideComments } from '@/lib/import/body/hide-comments'
import { resolveLiquid } from '@/lib/import/body/resolve-liquid'
import { commentOutField, type OpenText, writeField } from '@/lib/import/edit-text'
import { isMap } from '@/lib/import/site/is-map'
import type { Step } from './step'

const htmlParser = unified().use(rehypeParse, { fragment: true })

const knownTag =
  /<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?=[\s/>])[^<>]*>/giu

/** The words of a text in which HTML stands; a `<` that begins no tag, and `R&D`, stay. */
export function decodeWords(text: string): string {
  if (!/&#?\w+;|<\/?[a-z]/iu.test(text)) return text
  const tags: string[] = []
  const guarded = text
    .replace(knownTag, (tag) => {
      tags.push(/^<(?:br|\/?(?:p|div|li|h[1-6]))\b/iu.test(tag) ? ' ' : '')
      return '\0'
    })
    .replace(/&(?!#?\w+;)/gu, '&amp;')
    .replaceAll('<', '&lt;')
  const decoded = toText(htmlParser.parse(guarded.replaceAll('\0', '\uE000')))
  return decoded
    .replace(/\uE000/gu, () => tags.shift() ?? '')
    .replace(/[^\S\u00A0]+/gu, ' ')
    .trim()
}

/** Fields whose text is shown as it is, without Markdown. */
const textFields = ['title', 'summary', 'description']

/** Writes in titles and other fields what readers saw: entities, tags and Liquid did not show. */
export const readWords: Step = (open, { names }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  const hiddenTexts: string[] = []
  for (const { path, value } of listTexts(open)) {
    const liquid = resolveLiquid(value, names)
    const shown = hideComments(liquid.text)
    const decoded = decodeWords(shown.text)
    if (decoded === value) continue
    const text = decoded.trim()
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
