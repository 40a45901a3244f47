import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Root as Markdown } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options } from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { flattenCell } from './flatten-cell'
import { isListSign, joinWordLists } from './word-lists'
import { isCommentOrDeletion, readFootnote, shiftText } from './word-marks'

/**
 * Turns what was copied from Word, a mail or a web page into Markdown: headings, lists, links, tables
 * and emphasis stay, everything else of how it looked goes.
 *
 * @param notesBefore the highest number of a footnote that the text has already.
 * @returns undefined when there is nothing but plain text in it, which can be pasted as it is.
 */
export function pasteAsMarkdown(html: string, notesBefore = 0): string | undefined {
  if (!/<(?:p|li|h[1-6]|table|a|strong|b|em|i|ul|ol|sup|sub|del)\b/iu.test(html)) return undefined
  const text = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => tidy)
    .use(rehypeRemark, { handlers: makeHandlers(notesBefore) })
    .use(() => tighten)
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
    .processSync(html)
  return String(text).trim()
}

/** How many pictures of what was copied do not come along: a page cannot read them from a disk. */
export function countLostPictures(html: string): number {
  return html.replace(/<!--[\s\S]*?-->/gu, '').match(/<img\b/giu)?.length ?? 0
}

/** What Markdown has, and HTML has no element for. */
function makeHandlers(notesBefore: number): NonNullable<Options['handlers']> {
  const nameNote = (node: Element) => {
    const identifier = String(Number(node.properties.number) + notesBefore)
    return { identifier, label: identifier }
  }
  return {
    'fb-break': () => ({ type: 'html', value: '<br>' }),
    'fb-mark': (_, node) => ({ type: 'footnoteReference', ...nameNote(node) }),
    'fb-note': (state, node) => ({
      type: 'footnoteDefinition',
      ...nameNote(node),
      children: state.toFlow(state.all(node)),
    }),
  }
}

/** Elements that are not text, or invisible text. */
const noise =
  /^(?:style|script|noscript|template|meta|link|img|picture|svg|canvas|iframe|object|embed|audio|video|title|xml|o:p)$/u

const block = /^(?:p|div|ul|ol|table|h[1-6]|blockquote|pre|hr|section|article)$/u

/** Removes everything but text, and turns styling that has a meaning into elements. */
function tidy(tree: Root): void {
  tree.children = tidyAll(tree.children, false)
}

function tidyAll(nodes: readonly RootContent[], isHeading: boolean): RootContent[] {
  const tidied = nodes.flatMap((node) => tidyNode(node, isHeading))
  const hasBlocks = tidied.some((node) => node.type === 'element' && block.test(node.tagName))
  // A break between paragraphs is a gap; they have one anyway.
  const isGap = (node: RootContent) => node.type === 'element' && node.tagName === 'br'
  return joinWordLists(hasBlocks ? tidied.filter((node) => !isGap(node)) : tidied)
}

function tidyNode(node: RootContent, isHeading: boolean): RootContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || noise.test(node.tagName)) return []
  if (isCommentOrDeletion(node)) return []
  if (isListSign(node)) return isHeading ? [] : [node]
  const { mark, note: ownMark } = readFootnote(node)
  if (ownMark !== undefined) return []
  if (mark !== undefined) return [makeNote('fb-mark', mark, [])]
  const { tagName, properties } = node
  const isTitle = isHeading || /^h[1-6]$/u.test(tagName)
  const children = tidyAll(node.children, isTitle) as ElementContent[]
  const style = String(properties.style ?? '')
  if (tagName === 'a') {
    const href = readLink(properties.href)
    return href === undefined ? children : [{ ...node, properties: { href }, children }]
  }
  // Browsers wrap a whole clipboard in a bold that means nothing.
  if (tagName === 'b' && /font-weight:\s*normal/iu.test(style)) return children
  if (tagName === 'span') return isTitle ? children : emphasise(children, style)
  if (tagName === 'sup' || tagName === 'sub') return shiftSigns(tagName, children)
  if (tagName === 'td' || tagName === 'th') return [flattenCell({ ...node, children })]
  if (tagName === 'table') return [nameColumns({ ...node, children })]
  const note = tagName === 'p' ? findNote(node) : undefined
  if (note !== undefined) return [makeNote('fb-note', note, trimNote(children))]
  const own = { ...node, children }
  return /^(?:b|strong|i|em)$/u.test(tagName) ? liftBlanks(own) : [own]
}

/** Raised digits; a footnote's mark is raised anyway. */
function shiftSigns(tagName: string, children: ElementContent[]): ElementContent[] {
  const isMark = children.some((child) => child.type === 'element' && child.tagName === 'fb-mark')
  return isMark ? children : shiftText(tagName, children)
}

function makeNote(tagName: string, number: number, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { number }, children }
}

/** The number of the footnote that a paragraph is. */
function findNote({ children }: Element): number | undefined {
  for (const child of children) {
    const { note } = readFootnote(child)
    if (note !== undefined) return note
    if (child.type === 'element' && child.tagName !== 'a') {
      const inner = findNote(child)
      if (inner !== undefined) return inner
    }
    if (child.type === 'text' && child.value.trim() !== '') return undefined
  }
  return undefined
}

function trimNote(children: readonly ElementContent[]): ElementContent[] {
  const [first, ...others] = children
  if (first?.type !== 'text') return [...children]
  const value = first.value.trimStart()
  return value === '' ? trimNote(others) : [{ ...first, value }, ...others]
}

/** Spaces at the ends of bold text go before and after it, where Markdown allows them. */
function liftBlanks(element: Element): ElementContent[] {
  const children = [...element.children]
  const first = children.at(0)
  const before = first?.type === 'text' ? (/^\s+/u.exec(first.value)?.[0] ?? '') : ''
  if (first?.type === 'text') children[0] = { ...first, value: first.value.trimStart() }
  const last = children.at(-1)
  const after = last?.type === 'text' ? (/\s+$/u.exec(last.value)?.[0] ?? '') : ''
  if (last?.type === 'text')
    children[children.length - 1] = { ...last, value: last.value.trimEnd() }
  const text = (value: string): ElementContent[] => (value ? [{ type: 'text', value }] : [])
  const isEmpty = children.every((child) => child.type === 'text' && child.value === '')
  return [...text(before), ...(isEmpty ? [] : [{ ...element, children }]), ...text(after)]
}

/** A link that works from any page; others point into a local file, or are unsafe. */
function readLink(href: unknown): string | undefined {
  // Browsers pass over spaces and control characters (URL Standard, 4.4).
  const link = String(href ?? '').replace(/[\p{Cc}\s]/gu, '')
  return /^(?:https?:\/\/[^/]|mailto:.|\/(?![/\\]))/iu.test(link) ? link : undefined
}

/** Google Docs marks bold and italics by style. */
function emphasise(children: ElementContent[], style: string): ElementContent[] {
  const isBlank = children.every((child) => child.type === 'text' && child.value.trim() === '')
  if (isBlank) return children
  const wrap = (tagName: string, inner: ElementContent[]): ElementContent[] => [
    ...liftBlanks({ type: 'element', tagName, properties: {}, children: inner }),
  ]
  const slanted = /font-style:\s*italic/iu.test(style) ? wrap('em', children) : children
  return /font-weight:\s*(?:bold|[6-9]00)/iu.test(style) ? wrap('strong', slanted) : slanted
}

/** Items of one paragraph each, with the lists below them, have no empty lines between them. */
function tighten(tree: Markdown): void {
  visit(tree, 'list', (list) => {
    const isTight = list.children.every(
      ({ children }) => children.filter(({ type }) => type !== 'list').length <= 1,
    )
    if (!isTight) return
    list.spread = false
    for (const item of list.children) item.spread = false
  })
}

/** A table of Markdown has a first row with the names of its columns; so has this one then. */
function nameColumns(table: Element): Element {
  let isNamed = false
  const name = (node: ElementContent): ElementContent => {
    if (node.type !== 'element' || isNamed) return node
    if (node.tagName !== 'tr') return { ...node, children: node.children.map(name) }
    isNamed = true
    const cells = node.children.map((cell) =>
      cell.type === 'element' && cell.tagName === 'td' ? { ...cell, tagName: 'th' } : cell,
    )
    return { ...node, children: cells }
  }
  return { ...table, children: table.children.map(name) }
}
