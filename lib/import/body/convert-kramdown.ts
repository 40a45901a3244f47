import { slugify } from '@/lib/slug'
import { findElementEnd } from './find-element-end'
import { maskCode } from './mask-code'
import { cutOut, type Piece, replacePieces, type TextChange } from './text-change'

/** One conversion of a text whose code is blotted out. */
type Conversion = (text: string, masked: string) => { pieces: Piece[]; note: string }

/** Converts what kramdown alone understands. Code is left alone. */
export function convertKramdown(text: string): TextChange {
  const notes: string[] = []
  let current = text
  for (const convert of [
    unwrapMarkdownElements,
    removeGenerated,
    removeExtensions,
    convertHeadingIds,
    removeAttributes,
  ]) {
    const { masked } = maskCode(current)
    const { pieces, note } = convert(current, masked)
    if (pieces.length === 0) continue
    current = replacePieces(current, pieces)
    notes.push(note)
  }
  return { text: current, notes, hidden: [] }
}

/** Elements that only group what is in them. */
const grouping = /^(?:article|aside|center|div|footer|header|main|p|section|span)$/iu

/** `<div markdown="1">`: in Markdown, a blank line makes what follows Markdown again. */
const unwrapMarkdownElements: Conversion = (_, masked) => {
  const pieces: Piece[] = []
  for (const match of masked.matchAll(
    /<([a-z][a-z\d]*)\b([^<>]*?)\s+markdown\s*=\s*["']?(\w+)["']?([^<>]*)>/giu,
  )) {
    const {
      index: from,
      0: tag,
      1: name = '',
      2: before = '',
      3: value = '',
      4: after = '',
    } = match
    const inside = from + tag.length
    const end = findElementEnd(masked, name, inside)
    const isOff = value === '0'
    const isInline = /^span$/iu.test(name)
    const gap = isInline ? '' : '\n\n'
    const open =
      isOff || !grouping.test(name) ? `<${name}${before}${after}>${isOff ? '' : gap}` : gap
    const closing = masked.slice(end.from, end.to)
    pieces.push({ from, to: inside, text: trimGap(masked, from, inside, open) })
    if (isOff || end.to === end.from) continue
    const close = grouping.test(name) ? gap : `${gap}${closing}`
    pieces.push({ from: end.from, to: end.to, text: trimGap(masked, end.from, end.to, close) })
  }
  return { pieces, note: 'the marks of an element with Markdown in it (markdown="1") are gone' }
}

/** A gap is no longer than it need be: lines that are blank already count. */
function trimGap(text: string, from: number, to: number, gap: string): string {
  const isAfterBlank = from === 0 || /\n[ \t]*$/u.test(text.slice(0, from))
  const isBeforeBlank = /^[ \t]*(?:\n|$)/u.test(text.slice(to, to + 80))
  if (gap.trim() === '' && gap !== '') return isAfterBlank && isBeforeBlank ? '' : '\n\n'
  return isBeforeBlank ? gap.replace(/\n\n$/u, '\n') : gap
}

/** Places where kramdown put a table of contents or the footnotes: pages have no such place. */
const removeGenerated: Conversion = (text, masked) => ({
  pieces: [
    ...masked.matchAll(
      /^ {0,3}(?:[*+-]|\d+\.)[ \t]+[^\n]*\n {0,3}\{:[ \t]*(?:toc|footnotes)\b[^{}\n]*\}[ \t]*$/gmu,
    ),
    ...masked.matchAll(/^ {0,3}\{:[ \t]*(?:toc|footnotes)\b[^{}\n]*\}[ \t]*$/gmu),
  ].map(({ index, 0: whole }) => cutOut(text, index, index + whole.length)),
  note: 'the place of a table of contents or of the footnotes ({:toc}, {:footnotes}) is gone',
})

/** `{::options … /}`, `{::nomarkdown}`. */
const removeExtensions: Conversion = (text, masked) => ({
  pieces: [...masked.matchAll(/\{::?\/?(?:options|nomarkdown)\b[^{}\n]*\}|\{:\/\}/gu)].map(
    ({ index, 0: whole }) => cutOut(text, index, index + whole.length),
  ),
  note: 'settings of kramdown ({::options}, {::nomarkdown}) are gone',
})

/** `## Wells {#wells}`: the id becomes an anchor above the heading, unless the heading has it anyway. */
const convertHeadingIds: Conversion = (_, masked) => ({
  pieces: [
    ...masked.matchAll(
      /^( {0,3}#{1,6}[ \t]+)(.*?)[ \t]*\{:?[ \t]*#([\w.:-]+)[^{}\n]*\}[ \t#]*$/gmu,
    ),
    ...masked.matchAll(/^( {0,3}#{1,6}[ \t]+)(.*)\n {0,3}\{:[ \t]*#([\w.:-]+)[^{}\n]*\}[ \t]*$/gmu),
  ].map(({ index, 0: whole, 1: marks = '', 2: title = '', 3: id = '' }) => ({
    from: index,
    to: index + whole.length,
    text: `${id === slugify(title) ? '' : `${anchor(id)}\n\n`}${marks}${title.trimEnd()}`,
  })),
  note: 'the id of a heading ({#…}) is an anchor above it, unless the heading has it anyway',
})

/** `{: .note}`, `{:target="_blank"}`: only an id says something that a page can keep. */
const removeAttributes: Conversion = (text, masked) => ({
  pieces: [
    ...masked.matchAll(/[ \t]?(?<!\\)\{:(?![:/])([^{}\n]*)\}|(?<=[)\]*_\w])\{#([\w.:-]+)\}/gu),
  ].map(({ index, 0: whole, 1: list = '', 2: own }) => {
    const id = own ?? /(?:^|\s)#([\w.:-]+)/u.exec(list)?.[1]
    const piece = cutOut(text, index, index + whole.length)
    return id ? { ...piece, to: index + whole.length, text: anchor(id) } : piece
  }),
  note: 'lists of attributes ({: …}) are gone',
})

function anchor(id: string): string {
  return `<a id="${id}"></a>`
}
