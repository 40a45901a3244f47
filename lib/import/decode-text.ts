import { readWindows1252 } from '@/lib/check/read/windows-1252'

/** A file of the previous site as text. */
export type DecodedText = {
  /** Lines ended by `\n`, no byte order mark. */
  readonly text: string
  /** What was done to its bytes, in words for the report. */
  readonly notes: readonly string[]
}

/**
 * Turns the bytes of a file into text: UTF-8, or else Windows-1252, the superset of Latin-1 that
 * browsers read under either name (WHATWG Encoding Standard).
 *
 * @returns undefined when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const notes: string[] = []
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    text = readWindows1252(new TextDecoder('windows-1252').decode(bytes))
    notes.push('converted from Latin-1 to UTF-8')
  }
  if (text.includes('\0')) return undefined
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1)
    notes.push('byte order mark removed')
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/gu, '\n')
    notes.push('Windows line ends converted')
  }
  return { text, notes }
}
