/** A change of a text: the part between two offsets is replaced. Offsets count from 0. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/**
 * Applies edits to the bytes of a file and touches nothing else: a byte order mark and the line ends
 * stay, and inserted lines end as the first line of the file does.
 *
 * @param bytes UTF-8.
 * @param groups edits that belong together, with offsets in the text as the checker reads it:
 *   without a byte order mark, lines ended by `\n`. A group that overlaps one before it is left out
 *   as a whole; it can be made again after the next check.
 * @throws TypeError when the bytes are not UTF-8.
 */
export function applyEdits(
  bytes: Uint8Array,
  groups: readonly (readonly Edit[])[],
): { readonly bytes: Uint8Array; readonly applied: readonly number[] } {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const { edits, applied } = chooseEdits(groups)
  const lineEnd = /\r?\n/u.exec(text)?.[0] ?? '\n'
  const toOriginal = makeOffsetMap(text)
  let result = ''
  let done = 0
  for (const { from, to, text: inserted } of edits) {
    const start = toOriginal(from)
    result += text.slice(done, start) + inserted.replaceAll('\n', lineEnd)
    done = toOriginal(to)
  }
  return { bytes: new TextEncoder().encode(result + text.slice(done)), applied }
}

/** The edits of all groups that do not get in each other's way, in the order of the text. */
function chooseEdits(groups: readonly (readonly Edit[])[]) {
  const edits: Edit[] = []
  const applied: number[] = []
  groups.forEach((group, index) => {
    if (group.some((edit) => edits.some((other) => overlaps(edit, other)))) return
    edits.push(...group)
    applied.push(index)
  })
  return { edits: edits.sort((a, b) => a.from - b.from), applied }
}

function overlaps(a: Edit, b: Edit): boolean {
  // The order of two insertions at one place would be arbitrary.
  return a.from === b.from || (a.from < b.to && b.from < a.to)
}

/** Offsets of the text as the checker reads it → offsets of the text as it is; asked in ascending order. */
function makeOffsetMap(text: string): (offset: number) => number {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let read = 0
  return (offset) => {
    for (; read < offset && at < text.length; read++) at += text.startsWith('\r\n', at) ? 2 : 1
    return at
  }
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}

/** Removes the lines from the one of the first offset up to and with the one of the second. */
export function removeLines(source: string, first: number, last: number): Edit {
  return {
    from: lineStart(source, first),
    to: Math.min(source.length, lineEnd(source, last) + 1),
    text: '',
  }
}
