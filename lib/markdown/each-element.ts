import type { Element, Nodes } from 'hast'

/**
 * Calls a function for each element of a tree, in the order of the text. For transforms that neither
 * add nor remove elements: a text has some fifty thousand nodes at most and a dozen of these walks,
 * and unist-util-visit takes several times as long for each.
 */
export function eachElement(node: Nodes, call: (element: Element) => void): void {
  if (node.type === 'element') call(node)
  if (!('children' in node)) return
  for (const child of node.children) eachElement(child, call)
}
