/** Printable ASCII without the signs of XML. */
const plain = /^[ !#-%'-;=?-~]*$/u

/** By their names, since some feed readers leave numbers as they are. */
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/** Text as XML; characters that XML 1.0 cannot hold at all are dropped. */
export function escapeXml(text: string): string {
  // Most texts are plain, and a file has hundreds of thousands.
  if (plain.test(text)) return text
  return dropUnfit(text).replace(/[&<>"]/gu, (character) => entities.get(character) ?? character)
}

/** A comment in XML, which cannot hold two hyphens in a row. */
export function toComment(text: string): string {
  return `<!-- ${dropUnfit(text).replace(/-(?=-)/gu, '- ')} -->`
}

/**
 * An element in XML; attributes without a value are left out.
 *
 * @param content XML, such as from this function, or from {@link escapeXml}.
 */
export function toElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const printed = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('')
  return content ? `<${name}${printed}>${content}</${name}>` : `<${name}${printed}/>`
}

/** Text with no character outside "Char" in the grammar of XML 1.0. */
export function dropUnfit(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
