import type { Finding } from '@/lib/check/diagnostic'
import { type Excess, findExcess } from '@/lib/markdown/text-limits'
import { checkDialect } from './check-dialect'
import { checkHeadings } from './check-headings'
import { checkHidden } from './check-hidden'
import { checkHtml } from './check-html'
import { checkImages } from './check-images'
import { checkText } from './check-text'
import type { Body } from './open-body'

/** The most problems of one kind that are reported for a file; the rest follows once these are fixed. */
export const maxFindings = 300

const excessive: Readonly<Record<Excess['what'], string>> = {
  nesting: 'the text is nested too deeply; remove the markers at the beginning of the line',
  tags: 'too many HTML tags are open here; close each one',
  length:
    'the text up to here has too many paragraphs, lists, tables, notes or marks; split the text',
  marks: 'this paragraph has too many brackets, asterisks or underscores; remove them',
}

/** Finds the problems of the text of a file; offsets count from the start of the text. */
export function checkBody(body: Body): Finding[] {
  const excess = findExcess(body.text)
  if (excess) return [{ offset: excess.offset, rule: 'too-deep', message: excessive[excess.what] }]
  return [
    ...checkHeadings(body),
    ...checkBullets(body),
    ...checkDoubleSpaces(body),
    ...checkImages(body),
    ...checkHtml(body),
    ...checkHidden(body.hidden),
    ...checkDialect(body),
    ...checkText(body.masked),
  ]
}

function checkBullets({ masked }: Body): Finding[] {
  return [...masked.matchAll(/^([ \t]*)([•‣◦▪●][ \t\u00A0]*|·[ \t\u00A0]+)(?=\S)/gmu)].map(
    ({ index, 1: indent = '', 2: bullet = '' }) => {
      const from = index + indent.length
      // Deeper down it may be meant as part of another item, or be code.
      const isClear = /^ {0,3}$/u.test(indent)
      return {
        offset: from,
        rule: 'typed-bullet',
        message: `"${bullet.trim()}" does not make a list; begin the line with a hyphen and a space`,
        ...(isClear && { edits: [{ from, to: from + bullet.length, text: '- ' }] }),
      }
    },
  )
}

function checkDoubleSpaces({ masked }: Body): Finding[] {
  if (!masked.includes('  ')) return []
  const found: Finding[] = []
  let start = 0
  for (const line of masked.split('\n')) {
    if (line.includes('  ') && isProse(line)) {
      for (const { index, 0: spaces } of line.matchAll(/(?<=\S) {2,}(?=\S)/gu)) {
        // Spaces after the mark of a list say how far its items are indented.
        const isMark =
          index < 300 && /^\s*(?:[-*+>]|\d+[.)]|\[[^\]]*\]:)$/u.test(line.slice(0, index))
        if (!isMark) found.push(doubleSpace(start + index, spaces))
        if (found.length === maxFindings) return found
      }
    }
    start += line.length + 1
  }
  return found
}

/** Not a table, which is drawn by spaces, nor code or text that belongs to an item of a list. */
function isProse(line: string): boolean {
  return !line.includes('|') && !/^(?: {4}|\t)/u.test(line)
}

/** Two spaces or more where one is meant. */
export function doubleSpace(offset: number, spaces: string): Finding {
  return {
    offset,
    rule: 'double-space',
    message: `${spaces.length} spaces between words; use one`,
    edits: [{ from: offset, to: offset + spaces.length, text: ' ' }],
  }
}
