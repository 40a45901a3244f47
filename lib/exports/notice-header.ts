import type { Notice } from '@/lib/facets/types'

/** A header is no place for more than this many characters. */
const headerLimit = 2000

/**
 * Notices for files that have no place for them: the header `X-Notices`, a JSON list of sentences in
 * ASCII. Empty where there are none.
 */
export function printNotices(notices: readonly Notice[]): Record<string, string> {
  const messages: string[] = []
  for (const { message } of notices) {
    if (toAscii([...messages, message]).length <= headerLimit) messages.push(message)
  }
  return messages.length === 0 ? {} : { 'X-Notices': toAscii(messages) }
}

function toAscii(messages: readonly string[]): string {
  return JSON.stringify(messages).replace(/[^\x20-\x7e]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}
