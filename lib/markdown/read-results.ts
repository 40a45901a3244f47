import type { Element, ElementContent, RootContent } from 'hast'
import { type Figure, readFigure } from './read-figure'

/** A result that begins with a figure. */
export type ResultFigure = Figure & {
  /** The rest of the line as safe HTML, with its links and marks. */
  readonly label: string
}

/** A piece of the results, in the order of the text; a list gives its figures first. */
export type ResultPiece =
  | { readonly kind: 'figures'; readonly figures: readonly ResultFigure[] }
  | { readonly kind: 'text'; readonly html: string }

/** Marks a figure may be in; at anything else (a footnote, a code) reading stops. */
const marks = new Set(['p', 'strong', 'em', 'b', 'i', 'a', 'span', 'u'])

/**
 * Parts the lines of results into those that begin with a figure and the others.
 *
 * @param print turns nodes into HTML.
 * @param blanksGroup see {@link readFigure}.
 * @returns undefined when no line begins with a figure.
 */
export function readResults(
  nodes: readonly RootContent[],
  print: (nodes: readonly RootContent[]) => string,
  blanksGroup: boolean,
): readonly ResultPiece[] | undefined {
  const pieces: ResultPiece[] = []
  let text: RootContent[] = []
  const endText = () => {
    const html = print(text).trim()
    if (html) pieces.push({ kind: 'text', html })
    text = []
  }
  for (const node of nodes) {
    const list = node.type === 'element' && node.tagName === 'ul' ? node : undefined
    const { figures, others } = list ? splitList(list, print, blanksGroup) : noFigures
    if (figures.length === 0) {
      text.push(node)
      continue
    }
    endText()
    pieces.push({ kind: 'figures', figures })
    if (list && others.length > 0) text.push({ ...list, children: others })
  }
  endText()
  return pieces.some(({ kind }) => kind === 'figures') ? pieces : undefined
}

const noFigures = { figures: [], others: [] }

function splitList(
  list: Element,
  print: (nodes: readonly RootContent[]) => string,
  blanksGroup: boolean,
): { readonly figures: readonly ResultFigure[]; readonly others: ElementContent[] } {
  const figures: ResultFigure[] = []
  const others: ElementContent[] = []
  for (const item of list.children) {
    if (item.type !== 'element') continue
    const content = unwrapParagraph(item.children)
    const { text } = readLead(content)
    const found = readFigure(text, blanksGroup)
    const rest = found && cutLead(content, found.length)
    if (!found || !rest) {
      others.push(item)
      continue
    }
    const { length: _, ...figure } = found
    figures.push({ ...figure, label: print(rest).trim() })
  }
  return { figures, others }
}

/** The content of an item whose text is one paragraph, as where lists are written with empty lines. */
function unwrapParagraph(children: ElementContent[]): ElementContent[] {
  const written = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first] = written
  if (written.length !== 1 || first?.type !== 'element' || first.tagName !== 'p') return children
  return first.children
}

/** The text that nodes begin with, up to the first thing that is more than a mark. */
function readLead(nodes: readonly ElementContent[]): { text: string; ended: boolean } {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type !== 'element' || !marks.has(node.tagName)) return { text, ended: true }
    else {
      const inner = readLead(node.children)
      text += inner.text
      if (inner.ended || node.tagName === 'p') return { text, ended: true }
    }
  }
  return { text, ended: false }
}

/**
 * The same nodes without the first characters of their text, and without marks that lose all of it.
 *
 * @returns undefined when a link would be lost.
 */
function cutLead(nodes: readonly ElementContent[], length: number): ElementContent[] | undefined {
  const kept: ElementContent[] = []
  let left = length
  for (const node of nodes) {
    if (left === 0) kept.push(node)
    else if (node.type === 'text') {
      const value = node.value.slice(left)
      left = Math.max(0, left - node.value.length)
      if (value) kept.push({ ...node, value })
    } else if (node.type === 'element') {
      const size = readLead(node.children).text.length
      if (size > left) {
        const children = cutLead(node.children, left)
        if (!children) return undefined
        kept.push({ ...node, children })
      } else if (node.tagName === 'a') return undefined
      left = Math.max(0, left - size)
    }
  }
  return kept
}
