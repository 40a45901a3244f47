/** Elements that have no closing tag (HTML 13.1.2). */
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu

/** Where a closing tag begins and ends; both at the end of the text where it is missing. */
export type ElementEnd = { readonly from: number; readonly to: number; readonly isClosed: boolean }

/**
 * Where an element of HTML ends; elements of the same name inside it are skipped.
 *
 * @param from just after its opening tag.
 * @returns both ends at `from` for an element that has no closing tag.
 */
export function findElementEnd(text: string, name: string, from: number): ElementEnd {
  if (voidElement.test(name)) return { from, to: from, isClosed: true }
  const tags = new RegExp(`<(/)?${name}(?=[\\s>/])[^<>]*>`, 'giu')
  return findClosing(text, tags, from)
}

/**
 * The tag that closes what is open, tags of the same kind within it passed over.
 *
 * @param tags matches tags that open and tags that close; group 1 tells that it closes.
 * @param depth how many are open at `from`.
 */
export function findClosing(text: string, tags: RegExp, from: number, depth = 1): ElementEnd {
  let open = depth
  tags.lastIndex = from
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    open += match[1] ? -1 : 1
    if (open === 0) return { from: match.index, to: match.index + match[0].length, isClosed: true }
  }
  return { from: text.length, to: text.length, isClosed: false }
}
