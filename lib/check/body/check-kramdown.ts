import type { Finding } from '@/lib/check/diagnostic'
import type { Edit } from '@/lib/check/fix/edits'
import { findElementEnd } from '@/lib/markdown/find-element-end'
import { checkBlocks } from './check-blocks'
import { cutOut } from './cut-out'
import type { Body } from './open-body'

/** Finds what only kramdown understands, with the edits that write it as pages read it. */
export function checkKramdown(body: Body): Finding[] {
  const { masked } = body
  return [
    ...(masked.includes('{') ? checkMarks(body) : []),
    ...(masked.includes('<') ? checkMarkdownElements(body) : []),
    ...checkBlocks(body),
  ]
}

/** Settings, attribute lists and ids, with the line above where kramdown replaced it. */
const mark =
  /(?:^ {0,3}(?:[*+-]|\d+\.)[ \t]+[^\n]*\n)? {0,3}\{:[ \t]*(?:toc|footnotes)\b[^{}\n]*\}[ \t]*$|\{::?\/?(?!comment)[a-z]+[^{}\n]*\}|\{:\/\}|[ \t]?(?<!\\)\{:(?![:/])[^{}\n]*\}|\{#[\w.:-]+\}/gimu

function checkMarks({ text, masked }: Body): Finding[] {
  const found: Finding[] = []
  for (const { index, 0: whole } of masked.matchAll(mark)) {
    const shown = whole.slice(whole.indexOf('{'), whole.indexOf('{') + 40)
    const edit = rewriteMark(text, index, whole)
    if (!edit) continue
    found.push({
      offset: index + whole.indexOf('{'),
      rule: 'kramdown',
      message: `${shown} means something to kramdown only and is shown as text; remove it`,
      edits: [edit],
    })
  }
  return found
}

/** What replaces a mark: nothing, or the id that links may point to. */
function rewriteMark(text: string, from: number, mark: string): Edit | undefined {
  const to = from + mark.length
  const id = /\{:?[ \t]*(?:[^{}\n]*[ \t])?#([\w.:-]+)/u.exec(mark)?.[1]
  if (id === undefined) return cutOut(text, from, to)
  const start = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(start, from)
  // Pages read an id at the end of a heading.
  if (isHeading(line))
    return /^\s*\{:?\s*#[\w.:-]+\s*\}$/u.test(mark) ? undefined : idAt(from, to, id)
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
  if (line.trim() === '' && isHeading(above) && !above.includes('{')) {
    return idAt(start - 1, to, id)
  }
  return { from, to, text: `${/^[ \t]/u.test(mark) ? mark[0] : ''}<a id="${id}"></a>` }
}

function idAt(from: number, to: number, id: string): Edit {
  return { from, to, text: ` {#${id}}` }
}

function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}[ \t]/u.test(line)
}

/** Elements that only group what is in them. */
const grouping = /^(?:article|aside|center|div|footer|header|main|p|section|span)$/iu

/** `<div markdown="1">`: in Markdown, an empty line makes what follows Markdown again. */
function checkMarkdownElements({ masked }: Body): Finding[] {
  return [
    ...masked.matchAll(
      /<([a-z][a-z\d]*)\b([^<>]{0,500}?)\s+markdown\s*=\s*["']?(\w+)["']?([^<>]*)>/giu,
    ),
  ].map(({ index, 0: tag, 1: name = '', 2: before = '', 3: value = '', 4: after = '' }) => {
    const inside = index + tag.length
    const end = findElementEnd(masked, name, inside)
    const isOff = value === '0'
    const gap = /^span$/iu.test(name) ? '' : '\n\n'
    const isKept = isOff || !grouping.test(name)
    const open = `${isKept ? `<${name}${before}${after}>` : ''}${isOff ? '' : gap}`
    const close = `${gap}${isKept ? masked.slice(end.from, end.to) : ''}`
    const edits = [{ from: index, to: inside, text: trimGap(masked, index, inside, open) }]
    if (!isOff && end.to > end.from) {
      edits.push({ from: end.from, to: end.to, text: trimGap(masked, end.from, end.to, close) })
    }
    return {
      offset: index,
      rule: 'kramdown' as const,
      message:
        'markdown="1" does nothing here; leave an empty line after the tag and before its end',
      edits,
    }
  })
}

/** A gap adds no empty line where there is one. */
function trimGap(text: string, from: number, to: number, gap: string): string {
  const isAfterBlank = from === 0 || /\n[ \t]*$/u.test(text.slice(Math.max(0, from - 80), from))
  const isBeforeBlank = /^[ \t]*(?:\n|$)/u.test(text.slice(to, to + 80))
  if (gap.trim() === '' && gap !== '') return isAfterBlank && isBeforeBlank ? '' : '\n\n'
  return isBeforeBlank ? gap.replace(/\n\n$/u, '\n') : gap
}
