/** Elements that have no closing tag (HTML 13.1.2). */
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu

/**
 * Where an element of HTML ends, those of its name within it passed over.
 *
 * @param from just behind its opening tag.
 * @returns where its closing tag begins and ends; the end of the text when there is none.
 */
export function findElementEnd(
  text: string,
  name: string,
  from: number,
): { readonly from: number; readonly to: number } {
  if (voidElement.test(name)) return { from, to: from }
  const tags = new RegExp(`<(/)?${name}(?=[\\s>/])[^<>]*>`, 'giu')
  tags.lastIndex = from
  let depth = 1
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    if (!match[0].endsWith('/>')) depth += match[1] ? -1 : 1
    if (depth === 0) return { from: match.index, to: match.index + match[0].length }
  }
  return { from: text.length, to: text.length }
}
