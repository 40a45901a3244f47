import { isMap, isNode, isScalar } from 'yaml'
import type { Finding } from '@/lib/check/diagnostic'
import { applyEdits, type Edit } from '@/lib/check/fix/edits'
import { makePlaces, type Places, printScalar } from '@/lib/check/read/front-matter-places'
import { type ParsedFile, readContentFile } from '@/lib/check/read/read-file'

/** Front matter of a text that is being imported, open for edits. */
export type OpenText = { readonly parsed: ParsedFile; readonly places: Places }

/** Reads the front matter of a text; undefined when it cannot be read. */
export function openText(text: string): OpenText | undefined {
  const { parsed } = readContentFile({ file: '', bytes: new TextEncoder().encode(text) })
  return parsed && { parsed, places: makePlaces(text, parsed.frontMatterEnd, parsed.document) }
}

/** Applies edits to a text; of two that overlap the later is left out. */
export function applyToText(text: string, edits: readonly Edit[]): string {
  const { bytes } = applyEdits(
    new TextEncoder().encode(text),
    edits.map((edit) => [edit]),
  )
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Applies the fixes of findings; each stays whole or is left out. */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly notes: readonly string[] } {
  const fixable = findings.filter(({ edits }) => edits)
  const { bytes, applied } = applyEdits(
    new TextEncoder().encode(text),
    fixable.map(({ edits = [] }) => edits),
  )
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    notes: applied.flatMap((index) => {
      const { rule, message } = fixable[index] ?? {}
      return message === undefined ? [] : [`${rule}: ${message}`]
    }),
  }
}

/** Adds lines at the end of the front matter. */
export function addLines({ parsed }: OpenText, lines: string): Edit {
  return { from: parsed.frontMatterEnd, to: parsed.frontMatterEnd, text: lines }
}

/** Turns lines into comments, so that they stay to be read but no longer count. */
export function commentOut(source: string, first: number, last: number): Edit {
  const from = source.lastIndexOf('\n', first - 1) + 1
  const end = source.indexOf('\n', Math.max(first, last))
  const to = end === -1 ? source.length : end
  return { from, to, text: source.slice(from, to).replace(/^/gmu, '# ') }
}

/** Where a field of the top level begins and ends, its key and all lines of its value included. */
export function spanOf(
  { parsed }: OpenText,
  key: string,
): { readonly from: number; readonly to: number } | undefined {
  const { contents } = parsed.document
  if (!isMap(contents)) return undefined
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key)
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined
  const from = pair.key.range[0]
  const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1]
  const to = Math.max(pair.key.range[1], from + parsed.source.slice(from, end).trimEnd().length)
  return { from, to }
}

/** Turns a whole field into comments. */
export function commentOutField(open: OpenText, key: string): Edit[] {
  const span = spanOf(open, key)
  return span ? [commentOut(open.parsed.source, span.from, span.to - 1)] : []
}

/** Writes a text in the place of a value, or of the whole field where it has more than one line. */
export function writeField(open: OpenText, key: string, text: string): Edit[] {
  const edits = open.places.replaceText([key], text)
  if (edits) return edits
  const span = spanOf(open, key)
  return span ? [{ ...span, text: `${key}: ${printScalar(text)}` }] : []
}
