import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Turns what was copied from Word, a mail or a web page into Markdown: headings, lists, links, tables
 * and emphasis stay, everything else of how it looked goes.
 *
 * @returns undefined when there is nothing but plain text in it, which can be pasted as it is.
 */
export function pasteAsMarkdown(html: string): string | undefined {
  if (!/<(?:p|li|h[1-6]|table|a|strong|b|em|i|ul|ol)\b/iu.test(html)) return undefined
  const text = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => tidy)
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
    .processSync(html)
  return String(text).trim()
}

/** Takes away what is no text, and makes lists of paragraphs that Word only dressed as such. */
function tidy(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || node.type === 'text' || node.type === 'root') return
    const isElement = node.type === 'element'
    // Pictures in a clipboard lie on the disk of whoever copied them.
    const isNoise =
      !isElement || /^(?:style|script|meta|link|img|title|xml|o:p)$/u.test(node.tagName)
    if (isNoise) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    // Browsers wrap a whole clipboard in a bold that means nothing.
    const style = String(node.properties.style ?? '')
    if (node.tagName === 'b' && /font-weight:\s*normal/u.test(style)) {
      parent.children.splice(index, 1, ...(node.children as RootContent[]))
      return [SKIP, index]
    }
    return undefined
  })
  joinWordLists(tree)
}

function joinWordLists(tree: Root): void {
  const joined: RootContent[] = []
  let list: Element | undefined
  for (const node of tree.children) {
    const item = node.type === 'element' ? readWordItem(node) : undefined
    const isBlank = node.type === 'text' && node.value.trim() === ''
    if (item) {
      if (!list) {
        list = { type: 'element', tagName: 'ul', properties: {}, children: [] }
        joined.push(list)
      }
      list.children.push(item)
    } else if (!(isBlank && list)) {
      list = undefined
      joined.push(node)
    }
  }
  tree.children = joined
}

/** The item that a paragraph of a list of Word is, without the sign it is dressed with. */
function readWordItem(node: Element): Element | undefined {
  const names = node.properties.className
  if (!Array.isArray(names) || !names.some((name) => /^MsoListParagraph/u.test(String(name)))) {
    return undefined
  }
  const children = node.children.filter(
    (child) =>
      !(child.type === 'element' && /mso-list:\s*Ignore/iu.test(String(child.properties.style))),
  )
  const [first, ...others] = children
  const trimmed =
    first?.type === 'text'
      ? [{ ...first, value: first.value.replace(/^\s*(?:[·•o§-]|\d+[.)])\s+/u, '') }, ...others]
      : children
  return { type: 'element', tagName: 'li', properties: {}, children: trimmed }
}
