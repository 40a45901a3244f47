import { isScalar, Scalar, visit } from 'yaml'
import type { Finding } from '@/lib/check/diagnostic'
import { lineEnd } from '@/lib/check/fix/edits'
import type { Places } from '@/lib/check/read/front-matter-places'
import { quoteScalar } from '@/lib/check/read/quote-scalar'
import type { ParsedFile } from '@/lib/check/read/read-file'
import { projectFields } from '@/lib/fields/fields'
import type { Field } from '@/lib/fields/types'
import { plainFieldText } from './plain-field-text'

/** Fields that hold sentences, in which a # is part of the text; of projects every text without a form. */
const textFields: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'tagline', 'organisation', 'search_hint', 'address'],
  ...['note', 'alt', 'credit', 'caption', 'subtitle'],
  ...Object.entries<Field>(projectFields).flatMap(([name, { kind, format }]) =>
    kind === 'text' && !format ? [name] : [],
  ),
])

/** Finds values of which YAML keeps a part only: ` #` begins a comment unless they are in quotes. */
export function checkCutValues({ document, source, frontMatterEnd }: ParsedFile): Finding[] {
  if (!/[ \t]#/u.test(source.slice(0, frontMatterEnd))) return []
  const found: Finding[] = []
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== Scalar.PLAIN || typeof node.value !== 'string') return
      if (!node.range) return
      const [from, to] = node.range
      const line = source.slice(from, lineEnd(source, to)).trimEnd()
      const rest = line.slice(to - from)
      const pair = path.at(-1)
      const name = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : ''
      if (!(textFields.has(name) ? /^\s+#/u : /^\s+#[^\s#]/u).test(rest)) return
      const isOneLine = !line.includes('\n')
      const quoted = quoteScalar(line)
      found.push({
        offset: to,
        rule: 'cut-value',
        message:
          'a space and # end the value here, and the rest is lost; put the whole value in quotes',
        suggestion: quoted,
        ...(isOneLine && { edits: [{ from, to: from + line.length, text: quoted }] }),
      })
    },
  })
  return found
}

/** Finds entities and tags of HTML in fields, which pages show as they are written. */
export function checkFieldMarkup({ data }: ParsedFile, places: Places): Finding[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (!textFields.has(key) || typeof value !== 'string' || !/&[#a-z]|<[/a-z]/iu.test(value)) {
      return []
    }
    const plain = plainFieldText(value)
    if (plain === value.replace(/\s+/gu, ' ').trim()) return []
    return [
      {
        offset: places.find([key]),
        rule: 'markup-in-field' as const,
        message: `${key} is shown as it is written, with its HTML; write the plain text`,
        suggestion: plain,
        edits: places.replaceText([key], plain),
      },
    ]
  })
}

/** Finds times that do not say of which zone they are. */
export function checkZones({ data }: ParsedFile, places: Places): Finding[] {
  return ['date', 'publish_at', 'unpublish_at'].flatMap((key) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined
    if (typeof value !== 'string' || !/\d:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/u.test(value)) return []
    if (/[+-]\d{2}:?\d{2}\s*$/u.test(value)) return []
    return [
      {
        offset: places.find([key]),
        rule: 'no-zone' as const,
        message: `${key} has a time without a zone, and is read as UTC; write Z for UTC, or an offset such as +02:00, after it`,
      },
    ]
  })
}
