import type { Finding } from '@/lib/check/diagnostic'
import { findUnknownTags } from '@/lib/markdown/known-tags'
import type { Body } from './open-body'

/** Finds what another dialect of Markdown understands, and what only looks like Markdown. */
export function checkDialect(body: Body): Finding[] {
  return [
    ...checkUnknownTags(body),
    ...checkKramdown(body),
    ...checkReferences(body),
    ...checkAccidentalHeadings(body),
  ]
}

function checkUnknownTags({ text, masked }: Body): Finding[] {
  return findUnknownTags(masked).map(({ offset }) => ({
    offset,
    rule: 'unknown-tag',
    message: `"${text.slice(offset, offset + 20).split('\n')[0]}" is not an HTML tag, so it is shown as text; write &lt; for the sign "<" itself`,
  }))
}

function checkKramdown({ text, masked }: Body): Finding[] {
  const found: Finding[] = []
  const add = (offset: number, message: string, length = 0) =>
    found.push({
      offset,
      rule: 'kramdown',
      message,
      ...(length > 0 && { edits: [{ from: offset, to: offset + length, text: '' }] }),
    })
  if (masked.includes('{')) {
    // An id at the end of a heading is kept; comments are found as hidden text.
    for (const { index, 0: mark } of masked.matchAll(
      /\{::(?!comment)[a-z]+[^{}\n]*\/?\}|\{:(?!\/)[^{}\n]*\}|\{#[\w.:-]+\}/giu,
    )) {
      const isHeading = /^ {0,3}#{1,6} /u.test(text.slice(text.lastIndexOf('\n', index) + 1, index))
      if (isHeading && /^\{:?\s*#/u.test(mark)) continue
      // An id may be the target of a link.
      const isCertain = !mark.includes('#') && !/^\{::(?!options)/u.test(mark)
      const message = `${mark.slice(0, 40)} means something to kramdown only and is shown as text; remove it`
      add(index, message, isCertain ? mark.length : 0)
    }
  }
  if (masked.includes('\n: ') || masked.includes('\n:   ')) {
    for (const { index } of masked.matchAll(/(?<=^[^\s:|#>-][^\n]*\n): {1,3}\S/gmu)) {
      add(index, 'a list of definitions is shown as plain text; write a list with hyphens')
    }
  }
  for (const { index } of masked.matchAll(/<[a-z]+\b[^<>]{0,500}?\smarkdown\s*=/giu)) {
    add(
      index,
      'markdown="1" does nothing here; leave an empty line after the tag and before its end',
    )
  }
  if (masked.includes('|')) {
    for (const { index } of masked.matchAll(
      /(?<=^\s{0,9}|\n[ \t]{0,9}\n)\|[^\n]*\|[ \t]*\n(?! {0,3}\|?[ \t]*:?-)\|[^\n]*\|/gu,
    )) {
      add(index, 'a table needs a line of hyphens below its first line, such as | --- | --- |')
    }
  }
  return found
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
