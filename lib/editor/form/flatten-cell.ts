import type { Element, ElementContent } from 'hast'

const block = /^(?:p|div|li|h[1-6]|blockquote|pre|section|article)$/u

/**
 * The content of a cell on one line, as a table of Markdown needs it: paragraphs and items of lists
 * are parted by a break, or their last and first figures would become one.
 */
export function flattenCell(cell: Element): Element {
  const lines: ElementContent[][] = [[]]
  const begin = () => {
    if ((lines.at(-1)?.length ?? 0) > 0) lines.push([])
  }
  const take = (node: ElementContent) => {
    if (node.type !== 'element') {
      const isGap = node.type === 'text' && node.value.trim() === '' && lines.at(-1)?.length === 0
      if (!isGap) lines.at(-1)?.push(node)
    } else if (/^(?:ul|ol)$/u.test(node.tagName)) {
      takeItems(node)
    } else if (block.test(node.tagName)) {
      begin()
      for (const child of node.children) take(child)
      begin()
    } else if (node.tagName === 'br') {
      begin()
    } else {
      lines.at(-1)?.push(node)
    }
  }
  const takeItems = (list: Element) => {
    let number = Number(list.properties.start ?? 1)
    for (const item of list.children) {
      if (item.type !== 'element') continue
      begin()
      const sign = list.tagName === 'ol' ? `${number++}. ` : '• '
      lines.at(-1)?.push({ type: 'text', value: sign })
      for (const child of unwrap(item)) take(child)
      begin()
    }
  }
  for (const child of cell.children) take(child)
  const filled = lines.filter((line) =>
    line.some((node) => node.type !== 'text' || node.value.trim() !== ''),
  )
  return {
    ...cell,
    children: filled.flatMap((line, index) => (index > 0 ? [gap(), ...line] : line)),
  }
}

/** An item of one paragraph, without it. */
function unwrap(item: Element): readonly ElementContent[] {
  const [first, ...others] = item.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  const isParagraph = first?.type === 'element' && first.tagName === 'p'
  return isParagraph ? [...first.children, ...others] : item.children
}

/** A break that a table can have: pasteAsMarkdown writes it as `<br>`. */
function gap(): Element {
  return { type: 'element', tagName: 'fb-break', properties: {}, children: [] }
}
