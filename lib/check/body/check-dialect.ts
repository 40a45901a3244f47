import type { Finding } from '@/lib/check/diagnostic'
import { findUnknownTags } from '@/lib/markdown/known-tags'
import { checkKramdown } from './check-kramdown'
import { findSpacedAddresses } from './find-links'
import type { Body } from './open-body'

/** Finds what another dialect of Markdown understands, and what only looks like Markdown. */
export function checkDialect(body: Body): Finding[] {
  return [
    ...checkUnknownTags(body),
    ...checkKramdown(body),
    ...checkReferences(body),
    ...checkSpacedAddresses(body),
    ...checkAccidentalHeadings(body),
  ]
}

function checkUnknownTags({ text, masked }: Body): Finding[] {
  return findUnknownTags(masked).map(({ offset }) => ({
    offset,
    rule: 'unknown-tag',
    message: `"${text.slice(offset, offset + 20).split('\n')[0]}" is not an HTML tag, so it is shown as text; write &lt; for the character "<" itself`,
  }))
}

function checkReferences({ masked }: Body): Finding[] {
  if (!masked.includes('[')) return []
  const defined = new Set(
    [...masked.matchAll(/^[ >]{0,9}\[([^\]\n]+)\]:/gmu)].map(([, name = '']) => foldLabel(name)),
  )
  const found: Finding[] = []
  const add = (offset: number, message: string, edits?: Finding['edits']) =>
    found.push({ offset, rule: 'dead-reference', message, ...(edits && { edits }) })
  for (const { index, 1: label = '' } of masked.matchAll(/(?<!\\)\[(\^[^\]\s]+)\](?!:)/gu)) {
    if (!defined.has(foldLabel(label))) {
      add(index, `there is no footnote ${label.slice(1)}; write it as [${label}]: … below the text`)
    }
  }
  for (const { index, 1: label = '' } of masked.matchAll(
    /(?<=[^\\\]]\[[^[\]\n]{1,200}\])\[([^[\]\n^][^[\]\n]{0,200})\]/gu,
  )) {
    if (!defined.has(foldLabel(label))) {
      add(
        index,
        `there is no address for [${label}]; write it as [${label}]: https://… below the text`,
      )
    }
  }
  for (const { index, 1: spaces = '' } of masked.matchAll(
    /(?<=\[[^[\]\n]{1,200}\])([ \t]+)\((?:https?:\/\/|\/|mailto:|www\.)[^\s()]*\)/giu,
  )) {
    add(index, 'a space between ] and ( makes the link plain text; remove it', [
      { from: index, to: index + spaces.length, text: '' },
    ])
  }
  return found
}

function checkSpacedAddresses(body: Body): Finding[] {
  return findSpacedAddresses(body).map(({ offset }) => ({
    offset,
    rule: 'dead-reference',
    message:
      'an address with spaces makes the link plain text; correct it, or write %20 for each space',
  }))
}

function foldLabel(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** `---` right below a paragraph makes it a heading (CommonMark 4.3), never meant for a sentence. */
function checkAccidentalHeadings({ masked }: Body): Finding[] {
  if (!/\n {0,3}-{2,}[ \t]*(?:\n|$)/u.test(masked)) return []
  return [...masked.matchAll(/^(.+)\n {0,3}-{2,}[ \t]*$/gmu)].flatMap(({ index, 1: line = '' }) => {
    if (/^\s*(?:$|[-*+>#|]|\d+[.)])/u.test(line) || line.includes('|')) return []
    const isSentence = /[.!?;,:]["”’)]?\s*$/u.test(line) || line.length > 100
    if (!isSentence) return []
    const at = index + line.length
    return [
      {
        offset: at + 1,
        rule: 'accidental-heading' as const,
        message: 'this line makes a heading of the text above it; leave an empty line between them',
        edits: [{ from: at, to: at, text: '\n' }],
      },
    ]
  })
}
