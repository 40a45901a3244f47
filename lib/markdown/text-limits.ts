/** What makes a text too much for a renderer, and where. */
export type Excess = {
  readonly offset: number
  readonly what: 'nesting' | 'tags' | 'lists' | 'marks'
}

/** How deep HTML elements may be nested. */
const maxOpenTags = 50
/** How many tags such as `<b>` may lack their end; each is opened again in every paragraph. */
const maxOpenStyles = 10
/** The depths of all items of lists, lines of quotations and rows of tables: about two seconds. */
const maxListWork = 20_000
/** Brackets, and marks of emphasis, in one paragraph; the work grows with their square. */
const maxBrackets = 12_000
const maxEmphasis = 3_000
/** How deep brackets may be nested; the time for nested images grows with the cube of their number. */
const maxBracketDepth = 100

/**
 * Finds what would take a renderer seconds, or more memory than there is. No text that a person
 * wrote comes near; a text within the limits takes less than two seconds for 200 kB.
 *
 * @returns undefined where the text can be rendered.
 */
export function findExcess(markdown: string): Excess | undefined {
  // A hundred quotations or lists in one line.
  const containers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/mu.exec(markdown)
  if (containers) return { offset: containers.index, what: 'nesting' }
  return findDeepTags(markdown) ?? findDeepLists(markdown) ?? findMarks(markdown)
}

const styleTag = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/u
/** Elements that have no content, or whose end tag is optional (HTML 13.1.2.4). */
const endless =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|source|td|th|tr|track|wbr)$/u

function findDeepTags(markdown: string): Excess | undefined {
  if (!markdown.includes('<')) return undefined
  const open = new Map<string, number>()
  let depth = 0
  let styles = 0
  for (const { index, 1: end, 2: tag = '' } of markdown.matchAll(/<(\/)?([a-z][a-z\d]*)/giu)) {
    const name = tag.toLowerCase()
    if (endless.test(name)) continue
    const count = open.get(name) ?? 0
    if (end && count === 0) continue
    const change = end ? -1 : 1
    open.set(name, count + change)
    depth += change
    if (styleTag.test(name)) styles += change
    if (depth > maxOpenTags || styles > maxOpenStyles) return { offset: index, what: 'tags' }
  }
  return undefined
}

function findDeepLists(markdown: string): Excess | undefined {
  let work = 0
  for (const { index, 1: indent = '', 2: mark = '' } of markdown.matchAll(
    /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]|\||(?<=>[ \t]?))/gmu,
  )) {
    const depth = indent.replaceAll('\t', '    ').length / 2
    work += 1 + depth + (indent.includes('>') ? 2 : 0) + (mark === '|' ? 1 : 0)
    if (work > maxListWork) return { offset: index, what: 'lists' }
  }
  return undefined
}

/** Paragraphs end at empty lines, headings and items of lists. */
function findMarks(markdown: string): Excess | undefined {
  if (markdown.length < maxBracketDepth) return undefined
  let start = 0
  let brackets = 0
  let emphasis = 0
  for (const block of markdown.split(/\n(?=[ \t]*(?:\n|#|[-*+][ \t]|\d{1,9}[.)][ \t]))/u)) {
    const found = block.match(/[[\]]/gu) ?? []
    brackets += found.length ** 2
    if (isDeep(found)) return { offset: start, what: 'marks' }
    emphasis += (block.match(/[*_~]/gu)?.length ?? 0) ** 2
    if (brackets > maxBrackets ** 2 || emphasis > maxEmphasis ** 2) {
      return { offset: start, what: 'marks' }
    }
    start += block.length + 1
  }
  return undefined
}

function isDeep(brackets: readonly string[]): boolean {
  let depth = 0
  return brackets.some((bracket) => {
    depth = Math.max(0, depth + (bracket === '[' ? 1 : -1))
    return depth > maxBracketDepth
  })
}
