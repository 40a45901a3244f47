import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { removeHiddenText } from './hidden-text'
import { findExcess } from './text-limits'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/**
 * The first paragraph of a text as plain words, for a project without a summary of its own.
 *
 * @param limit the most characters it may have; longer ones are cut after a sentence or a word.
 * @returns an empty string when the text has no paragraph.
 */
export function firstParagraph(markdown: string, limit: number): string {
  // A paragraph that matters is at the beginning; a whole book need not be parsed to find it.
  const opening = removeHiddenText(markdown.slice(0, 20_000))
  if (findExcess(opening)) return ''
  const tree: Root = parser.parse(opening)
  for (const node of tree.children) {
    const text = node.type === 'paragraph' ? toPlainText(node) : ''
    if (/\p{L}.*\s/u.test(text) && !/^[•·‣◦▪(]/u.test(text)) return cut(text, limit)
  }
  return ''
}

/**
 * A text without what no reader sees of it: tags, comments, addresses of links and entities. Enough
 * to search in, and a hundred times as fast as parsing; marks such as `*` stay.
 */
export function stripMarks(markdown: string): string {
  return removeUnshown(removeHiddenText(markdown))
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)?/gu, '] ')
    .replace(
      /^ {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*$)?/gmu,
      ' ',
    )
    .replace(
      /(?:https?:\/\/|www\.)[^\s<>)]+|\{%[^%]*%\}|\{\{[^{}]*\}\}|\{:?\s*#[\w.:-]+\s*\}|&#?\w{1,30};/giu,
      ' ',
    )
}

/** Elements whose words no page shows (safe-html.ts, `strip`). */
const unshown = /<(script|style|template|noscript|object|svg|math|title)\b[^<>]*>/giu

function removeUnshown(markdown: string): string {
  if (!/<(?:s|t|n|o|m)/iu.test(markdown)) return markdown
  let shown = ''
  let done = 0
  for (const { index, 0: tag, 1: name = '' } of markdown.matchAll(unshown)) {
    if (index < done) continue
    shown += `${markdown.slice(done, index)} `
    const end = new RegExp(`</${name}\\b[^<>]*>`, 'giu')
    end.lastIndex = index + tag.length
    done = end.test(markdown) ? end.lastIndex : markdown.length
  }
  return shown + markdown.slice(done)
}

/** The words of a piece of Markdown, without marks, links' targets and raw HTML. */
function toPlainText(node: Nodes): string {
  if (node.type === 'html' || node.type === 'footnoteReference') return ''
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  return node.children.map(toPlainText).join('').replace(/\s+/gu, ' ').trim()
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const sentenceEnd = text.slice(0, limit).search(/[.!?](?=\s[^.!?]*$)/u)
  if (sentenceEnd > limit / 3) return text.slice(0, sentenceEnd + 1)
  return `${text.slice(0, limit - 1).replace(/\s+\S*$/u, '')}…`
}
