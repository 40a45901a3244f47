import type { Finding } from '@/lib/check/diagnostic'

/** Soft hyphens, zero-width spaces, directional marks and control characters; joiners have a use. */
const invisible =
  /(?:[^\P{Cc}\t\n]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF])+/u

/** A mark of a line and a no-break space, so that it is no mark. */
const unbroken = /^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))(\u00A0[ \t\u00A0]*)/gmu

/** Text that runs from right to left needs some of these characters. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Finds invisible characters in the whole source of a file. */
export function checkCharacters(source: string): Finding[] {
  const found: Finding[] = []
  if (invisible.test(source) && !rightToLeft.test(source)) {
    for (const { index, 0: run } of source.matchAll(new RegExp(invisible, 'gu'))) {
      const code = run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      found.push(invisibleAt(index, run.length, '', `a character that nobody sees (U+${code})`))
    }
  }
  if (source.includes('\u00A0')) {
    for (const { index, 1: mark = '', 2: spaces = '' } of source.matchAll(unbroken)) {
      const what = `a no-break space after ${mark.trim()}, so that the line is plain text`
      found.push(invisibleAt(index + mark.length, spaces.length, ' ', what))
    }
  }
  return found
}

function invisibleAt(offset: number, length: number, text: string, what: string): Finding {
  return {
    offset,
    rule: 'invisible-character',
    message: `here is ${what}; ${text ? 'write a space' : 'remove it'}`,
    edits: [{ from: offset, to: offset + length, text }],
  }
}
