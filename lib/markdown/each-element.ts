import type { Element, Nodes } from 'hast'

/**
 * Calls a function for each element of a tree, in the order of the text. For transforms that neither
 * add nor remove elements; unist-util-visit, which allows for both, makes a list of ancestors and an
 * answer for every node.
 */
export function eachElement(node: Nodes, call: (element: Element) => void): void {
  if (node.type === 'element') call(node)
  if (!('children' in node)) return
  for (const child of node.children) eachElement(child, call)
}
