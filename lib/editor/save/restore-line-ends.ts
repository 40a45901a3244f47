import { diffLines } from 'diff'
import { applyEdits, type Edit } from '@/lib/check/fix/edits'

/** The most lines that may differ; the time to compare grows with their square. */
const maxDifferences = 400

/**
 * The new text with the byte order mark and the line ends of the old one: lines that stay keep
 * theirs, new ones end as the first line does.
 *
 * @param original the old text as it is in the file.
 * @param normalised the old text as the checker reads it.
 */
export function restoreLineEnds(original: string, normalised: string, text: string): string {
  if (original === normalised) return text
  const [lineEnd = '\n', ...others] = new Set(original.match(/\r\n?|\n/gu))
  const restored = others.length > 0 ? keepLineEnds(original, normalised, text) : undefined
  // A lone return before a line feed would become one line end with it.
  if (restored !== undefined && normalise(restored) === text) return restored
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : ''
  return mark + text.replaceAll('\n', lineEnd)
}

function keepLineEnds(original: string, normalised: string, text: string): string {
  const edits = listEdits(normalised, text) ?? [spanEdit(normalised, text)]
  const { bytes } = applyEdits(new TextEncoder().encode(original), [edits])
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** A text as the checker reads it. */
function normalise(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
}

/** The lines that differ; undefined where there are too many. */
function listEdits(before: string, after: string): Edit[] | undefined {
  const changes = diffLines(before, after, { maxEditLength: maxDifferences })
  if (!changes) return undefined
  const edits: Edit[] = []
  let from = 0
  for (const { added, removed, value } of changes) {
    if (added) edits.push({ from, to: from, text: value })
    if (removed) edits.push({ from, to: from + value.length, text: '' })
    if (!added) from += value.length
  }
  return joinEdits(edits)
}

/** All from the first sign that differs to the last one. */
function spanEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from++
  let same = 0
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++
  return { from, to: before.length - same, text: after.slice(from, after.length - same) }
}

/** Edits that touch, such as a removal and what comes in its place, as one. */
function joinEdits(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.to !== edit.from) joined.push(edit)
    else joined.splice(-1, 1, { from: last.from, to: edit.to, text: last.text + edit.text })
  }
  return joined
}
