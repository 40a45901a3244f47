import { applyEdits, type Edit } from '@/lib/check/fix/edits'
import { makePlaces, type Places } from '@/lib/check/read/front-matter-places'
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
