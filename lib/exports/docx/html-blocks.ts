import type { IParagraphOptions, ParagraphChild } from 'docx'
import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Element, ElementContent, RootContent } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { dropUnfit } from '@/lib/exports/xml'

/** What a document is made of. */
export type Block = Paragraph | Table

/** The numbered list of a document, whose counting begins again with each instance. */
export const numberedList = 'numbered'

/** The letters of a run. */
type Style = { readonly bold?: boolean; readonly italics?: boolean; readonly superScript?: boolean }

/** Where a block is: the site of relative links, and the lists around it. */
export type Place = {
  readonly siteUrl: string
  /** Gives each numbered list its own counting. */
  readonly nextList: () => number
  readonly list?: { readonly level: number; readonly instance?: number }
  readonly style?: 'Quote'
}

const parser = unified().use(rehypeParse, { fragment: true })

/** Word has no more levels of lists. */
const deepest = 8

const headings = new Map([
  ['h3', HeadingLevel.HEADING_3],
  ['h4', HeadingLevel.HEADING_4],
  ['h5', HeadingLevel.HEADING_5],
  ['h6', HeadingLevel.HEADING_6],
])

const marks = new Map<string, Style>([
  ['strong', { bold: true }],
  ['b', { bold: true }],
  ['em', { italics: true }],
  ['i', { italics: true }],
  ['sup', { superScript: true }],
])

/** Boxes around blocks, which leave no mark of their own. */
const boxes = new Set(['div', 'section', 'figure', 'details', 'dl', 'ul', 'ol', 'blockquote', 'li'])

/**
 * Safe HTML of a text as blocks of a Word document. Images are left out: the statement has none.
 *
 * @param siteUrl origin of the site, for links to its pages.
 */
export function toBlocks(html: string, place: Place): readonly Block[] {
  return makeBlocks(parser.parse(html).children, place)
}

function makeBlocks(nodes: readonly RootContent[], place: Place): Block[] {
  const blocks: Block[] = []
  let line: ElementContent[] = []
  const endLine = () => {
    if (line.some((node) => toText(node).trim() !== '')) blocks.push(makeParagraph(line, place))
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'text') line.push(node)
    if (node.type !== 'element') continue
    if (!isBlock(node)) {
      line.push(node)
      continue
    }
    endLine()
    blocks.push(...makeBlock(node, place))
  }
  endLine()
  return blocks
}

function isBlock({ tagName }: Element): boolean {
  return (
    boxes.has(tagName) || headings.has(tagName) || /^(?:p|h[12]|table|pre|dt|dd)$/u.test(tagName)
  )
}

function makeBlock(node: Element, place: Place): Block[] {
  const { tagName, children } = node
  const heading = headings.get(tagName)
  if (heading) return [makeParagraph(children, place, { heading })]
  if (tagName === 'table') return makeTable(node, place)
  if (tagName === 'ul' || tagName === 'ol') return makeBlocks(children, enterList(tagName, place))
  if (tagName === 'blockquote') return makeBlocks(children, { ...place, style: 'Quote' })
  if (boxes.has(tagName)) return makeBlocks(children, place)
  return toText(node).trim() === '' ? [] : [makeParagraph(children, place)]
}

function enterList(tagName: 'ul' | 'ol', place: Place): Place {
  const level = Math.min(deepest, (place.list?.level ?? -1) + 1)
  return {
    ...place,
    list: tagName === 'ul' ? { level } : { level, instance: place.nextList() },
  }
}

function makeParagraph(
  nodes: readonly ElementContent[],
  { siteUrl, list, style }: Place,
  options: IParagraphOptions = {},
): Paragraph {
  const numbering =
    list?.instance !== undefined
      ? { reference: numberedList, level: list.level, instance: list.instance }
      : undefined
  return new Paragraph({
    children: makeRuns(nodes, {}, siteUrl),
    ...(numbering ? { numbering } : list && { bullet: { level: list.level } }),
    ...(style && { style }),
    ...options,
  })
}

function makeRuns(
  nodes: readonly ElementContent[],
  style: Style,
  siteUrl: string,
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return [new TextRun({ text: clean(node.value), ...style })]
    if (node.type !== 'element') return []
    if (node.tagName === 'br') return [new TextRun({ break: 1 })]
    const within = { ...style, ...marks.get(node.tagName) }
    const { href } = node.properties
    const link = typeof href === 'string' ? findLink(href, siteUrl) : undefined
    if (node.tagName !== 'a' || link === undefined) {
      return makeRuns(node.children, within, siteUrl)
    }
    const text = new TextRun({ text: clean(toText(node)), ...within, style: 'Hyperlink' })
    return [new ExternalHyperlink({ link, children: [text] })]
  })
}

/** The whole address of a link; places on the page itself lead nowhere in a document. */
function findLink(href: string, siteUrl: string): string | undefined {
  const address = href.startsWith('#') ? null : URL.parse(href, siteUrl)
  return address && /^(?:https?|mailto):$/u.test(address.protocol) ? address.href : undefined
}

function makeTable(table: Element, place: Place): Block[] {
  const rows = findAll(table, 'tr').map((row) =>
    row.children.filter(
      (cell): cell is Element =>
        cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
    ),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return []
  return [
    new Table({
      rows: rows.map((row) => {
        const cells = row.map((cell) => makeParagraph(cell.children, { ...place }))
        const missing = Array.from({ length: width - row.length }, () => new Paragraph(''))
        return new TableRow({
          tableHeader: row.every(({ tagName }) => tagName === 'th'),
          children: [...cells, ...missing].map((block) => new TableCell({ children: [block] })),
        })
      }),
    }),
    new Paragraph(''),
  ]
}

function findAll(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [child] : findAll(child, tagName)
  })
}

/** A run on one line, of characters that XML can hold. */
function clean(text: string): string {
  return dropUnfit(text).replace(/\s+/gu, ' ')
}
