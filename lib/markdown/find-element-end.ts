/** Elements that have no closing tag (HTML 13.1.2). */
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu

/**
 * Where an element of HTML ends; elements of the same name inside it are skipped.
 *
 * @param from just after its opening tag.
 * @returns where its closing tag begins and ends: both at `from` for an element that has none, both
 *   at the end of the text where it is missing.
 */
export function findElementEnd(
  text: string,
  name: string,
  from: number,
): { readonly from: number; readonly to: number; readonly isClosed: boolean } {
  if (voidElement.test(name)) return { from, to: from, isClosed: true }
  const tags = new RegExp(`<(/)?${name}(?=[\\s>/])[^<>]*>`, 'giu')
  tags.lastIndex = from
  let depth = 1
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    depth += match[1] ? -1 : 1
    if (depth === 0) return { from: match.index, to: match.index + match[0].length, isClosed: true }
  }
  return { from: text.length, to: text.length, isClosed: false }
}
