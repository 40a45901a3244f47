import type { Element, ElementContent } from 'hast'

/** Word's comments, and what its authors have deleted with changes tracked: nobody is to publish them. */
export function isCommentOrDeletion({ tagName, properties }: Element): boolean {
  const names = [properties.className].flat().map(String)
  return (
    tagName === 'del' ||
    /mso-element:\s*comment-list\b/iu.test(String(properties.style ?? '')) ||
    /^#_mso(?:com|anchor)_/u.test(String(properties.href ?? '')) ||
    names.some((name) =>
      /^(?:MsoCommentReference|MsoCommentText|msocomanchor|msocomtxt|msoDel)$/u.test(name),
    )
  )
}

/** The number of a footnote whose mark in the text (`mark`) or at the note (`note`) a link of Word is. */
export function readFootnote(node: ElementContent): { mark?: number; note?: number } {
  if (node.type !== 'element' || node.tagName !== 'a') return {}
  const [, back, figures] =
    /#_(?:ftn|edn)(ref)?(\d+)$/u.exec(String(node.properties.href ?? '')) ?? []
  if (figures === undefined || !/^\s*\[?(?:\d+|[ivxlc]+)\]?\s*$/iu.test(readText(node))) return {}
  return back ? { note: Number(figures) } : { mark: Number(figures) }
}

const raised: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾', n: 'ⁿ', i: 'ⁱ' },
}

const lowered: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
}

/** Raised or lowered text as characters that are: Markdown has neither, and 10² is not 102. */
export function shiftText(tagName: string, children: readonly ElementContent[]): ElementContent[] {
  const signs = new Map(Object.entries(tagName === 'sup' ? raised : lowered))
  const text = children.map(readText).join('').trim()
  const shifted = [...text].map((sign) => signs.get(sign))
  if (shifted.every((sign) => sign !== undefined)) {
    return text === '' ? [] : [{ type: 'text', value: shifted.join('') }]
  }
  // Letters, such as those of 1st, can be beside what they were raised from; digits cannot.
  return /\d/u.test(text) ? [{ type: 'text', value: `^(${text})` }] : [...children]
}

/** The text of a node, without what it is dressed with. */
function readText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(readText).join('') : ''
}
