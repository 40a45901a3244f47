import type { Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'

/**
 * Reads the raw HTML in a text as a browser does. A text without any passes as it is, because a
 * parser of HTML would make the same tree of it and takes a quarter of the time of rendering.
 */
export function parseHtml() {
  const parse = rehypeRaw()
  return (tree: Root, file: Parameters<typeof parse>[1]): Root =>
    needsParser(tree, false) ? parse(tree, file) : tree
}

/** Raw HTML, a link within a link, or footnotes, whose attributes HTML writes in another way. */
function needsParser(node: Nodes, inLink: boolean): boolean {
  if (node.type === 'raw') return true
  if (!('children' in node)) return false
  const isLink = node.type === 'element' && node.tagName === 'a'
  if (isLink && (inLink || 'dataFootnoteRef' in node.properties)) return true
  return node.children.some((child) => needsParser(child, inLink || isLink))
}
