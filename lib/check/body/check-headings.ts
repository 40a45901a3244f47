import type { Finding } from '@/lib/check/diagnostic'
import { readSectionTitle } from '@/lib/markdown/prepare-lines'
import type { Body } from './open-body'

type Heading = { readonly offset: number; readonly level: number; readonly title: string }

/** Finds headings that skip a level, and lines that only look like headings. */
export function checkHeadings(body: Body): Finding[] {
  const all = headings(body)
  return [...checkLevels(all), ...checkPlainHeadings(body, all)]
}

/** `### Title`, and titles underlined with === or --- (CommonMark 4.2 and 4.3). */
export function headings({ text, masked }: Body): Heading[] {
  const marked = [...masked.matchAll(/^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/gmu)].map(
    ({ index, 0: line, 1: marks = '' }) => ({
      offset: index,
      level: marks.length,
      title: text.slice(index, index + line.length).replace(/^[ #]+|[ \t#]+$/gu, ''),
    }),
  )
  if (!/\n {0,3}(?:=+|-{2,})[ \t]*(?:\n|$)/u.test(masked)) return marked
  const underlined = [
    ...masked.matchAll(/^ {0,3}(?![-*+>#|•\s]|\d+[.)])(.+)\n {0,3}(?:(=+)|-{2,})[ \t]*$/gmu),
  ].map(({ index, 1: title = '', 2: double }) => ({ offset: index, level: double ? 1 : 2, title }))
  return [...marked, ...underlined].sort((a, b) => a.offset - b.offset)
}

/** A text may begin at any level, since pages set the levels; sections with a fixed title start again. */
function checkLevels(headings: readonly Heading[]): Finding[] {
  return headings.flatMap(({ offset, level, title }, index) => {
    const above = headings[index - 1]
    if (!above || level <= above.level + 1 || readSectionTitle(title)) return []
    return [
      {
        offset,
        rule: 'heading-jump' as const,
        message: `a level ${level} heading follows a level ${above.level} heading; use ${above.level + 1} #`,
        suggestion: `${'#'.repeat(above.level + 1)} ${title}`,
      },
    ]
  })
}

function checkPlainHeadings({ text, masked }: Body, headings: readonly Heading[]): Finding[] {
  const found: Finding[] = []
  const sections = headings.filter(({ title }) => readSectionTitle(title))
  const marks = '#'.repeat(sections[0]?.level ?? 3)
  for (const { index, 0: line, 1: indent = '', 2: words = '' } of masked.matchAll(
    /^( {0,3})(?![-+>•] )((?:\*\*|__)?[^\n#*_|\0]{3,80}(?:\*\*|__)?):?[ \t]*$/gmu,
  )) {
    const title = words
      .replaceAll(/\*\*|__/gu, '')
      .replace(/[\s:]+$/u, '')
      .trim()
    const isBold = /^(\*\*|__).+\1$/u.test(words.trim())
    const isSection = readSectionTitle(title) && (isBold || title.includes(' '))
    if (
      !isSection &&
      !(isBold && standsAlone(masked, index, line.length) && !/[.!?]$/u.test(title))
    )
      continue
    const from = index + indent.length
    found.push({
      offset: from,
      rule: 'plain-heading',
      message: `"${title}" is plain text; make it a heading: ${marks} ${title}`,
      suggestion: `${marks} ${title}`,
      ...(isSection && { edits: [{ from, to: index + line.length, text: `${marks} ${title}` }] }),
    })
  }
  for (const { index, 0: mark } of masked.matchAll(/^ {0,3}#{2,6}(?=[^#\s])/gmu)) {
    const at = index + mark.length
    found.push({
      offset: index,
      rule: 'plain-heading',
      message: `add a space after ${mark.trim()} to make this line a heading`,
      suggestion: `${mark.trim()} ${text.slice(at, text.indexOf('\n', at) >>> 0)}`,
      edits: [{ from: at, to: at, text: ' ' }],
    })
  }
  return found
}

/** Whether a line is a paragraph by itself. */
function standsAlone(masked: string, index: number, length: number): boolean {
  return (
    /(?:^|\n[ \t]*\n)$/u.test(masked.slice(Math.max(0, index - 80), index)) &&
    /^\n?(?:[ \t]*\n|[ \t]*$)/u.test(masked.slice(index + length, index + length + 80))
  )
}
