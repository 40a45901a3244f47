import { toString as toText } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { prepareLines, readSectionTitle } from './prepare-lines'
import type { Figure } from './read-figure'
import { renderMarkdown } from './render-markdown'

/** A result that begins with a figure, in plain words. */
export type PlainResult = Figure & {
  /** The rest of the line, without marks, links and notes. */
  readonly label: string
}

const parser = unified().use(rehypeParse, { fragment: true })

/**
 * The results of a project that begin with a figure, as its page shows them, in their order.
 *
 * @param markdown the text of the page.
 * @param lang its language (BCP 47), which says how numbers are grouped.
 * @throws when the text is nested so deeply that it cannot be rendered.
 */
export function listFigures(markdown: string, lang?: string): readonly PlainResult[] {
  // Every heading of results has the word; most texts without it need not be rendered.
  if (!/results/iu.test(markdown)) return []
  return renderMarkdown(cutBefore(markdown), undefined, { ...(lang !== undefined && { lang }) })
    .flatMap(({ pieces = [] }) => pieces)
    .flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
    .map((figure) => ({ ...figure, label: toPlain(figure.label) }))
}

/** What can reach from before a heading to what comes after it: code, HTML, notes, definitions. */
const farReaching = /```|~~~|<|\[\^|\]:|^ {0,3}(?:=+|-+)[ \t]*$/mu

/**
 * The text from its results on, where nothing before them changes what they are: that takes a third
 * of the time of rendering all of it.
 */
function cutBefore(markdown: string): string {
  if (farReaching.test(markdown)) return markdown
  const lines = prepareLines(markdown).split('\n')
  const headings = lines.flatMap((line, at) => {
    const [, level = '', title = ''] = /^ {0,3}(#{1,6})[ \t]+(.*)$/u.exec(line) ?? []
    return level ? [{ at, level, title }] : []
  })
  const first = headings.find(({ title }) => readSectionTitle(title) === 'results')
  const isFlat = headings.every(({ level }) => level === first?.level)
  return first && isFlat ? lines.slice(first.at).join('\n') : markdown
}

/** The words of safe HTML on one line; the number of a footnote is none of them. */
function toPlain(html: string): string {
  const tree = parser.parse(html)
  visit(tree, 'element', (node) => {
    if (node.tagName === 'sup' && node.children.some(isNoteLink)) node.children = []
  })
  return toText(tree).replace(/\s+/gu, ' ').trim()
}

function isNoteLink(node: { type: string; properties?: object }): boolean {
  return node.properties !== undefined && 'dataFootnoteRef' in node.properties
}
