import type { NameIndex, VocabularyEntry } from './names'

/** What a line with several names in it holds. */
export type SplitNames = {
  readonly entries: readonly VocabularyEntry[]
  /** Parts that are no known name, as they are written. */
  readonly unknown: readonly string[]
}

/**
 * Takes a line such as "Kenya, Uganda, and Trinidad and Tobago" apart. A name that itself holds an
 * "and" or a comma stays whole, since the longest known name is taken first.
 *
 * @returns undefined when the line is not several names: when it has one part only, or none of its
 *   parts is known.
 */
export function splitNames(line: string, nameIndex: NameIndex): SplitNames | undefined {
  const parts = cut(line)
  if (parts.length < 2) return undefined
  const entries: VocabularyEntry[] = []
  const unknown: string[] = []
  for (let first = 0; first < parts.length; ) {
    const { entry, next } = takeLongest(line, parts, first, nameIndex)
    if (entry) entries.push(entry)
    else unknown.push(line.slice(parts[first]?.from, parts[first]?.to))
    first = next
  }
  if (entries.length === 0 || entries.length + unknown.length < 2) return undefined
  return { entries, unknown }
}

type Part = { readonly from: number; readonly to: number }

function takeLongest(line: string, parts: readonly Part[], first: number, nameIndex: NameIndex) {
  for (let last = parts.length - 1; last >= first; last--) {
    const entry = nameIndex.resolve(line.slice(parts[first]?.from, parts[last]?.to).trim())
    if (entry) return { entry, next: last + 1 }
  }
  return { next: first + 1 }
}

/** Commas, semicolons, slashes and the words between names. */
const separator = /\s*[,;/]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/giu

function cut(line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of line.matchAll(separator)) {
    if (match.index > from) parts.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  if (from < line.length) parts.push({ from, to: line.length })
  // A line of a thousand parts is not a list of names, and would take long to try out.
  return parts.length > 60 ? [] : parts
}
