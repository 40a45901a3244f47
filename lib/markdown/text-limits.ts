/** What makes a text too much for a renderer, and where. */
export type Excess = {
  readonly offset: number
  readonly what: 'nesting' | 'tags' | 'length' | 'marks'
}

/** How deep HTML elements may be nested. */
const maxOpenTags = 50
/** How many tags such as `<b>` may lack their end; each is opened again in every paragraph. */
const maxOpenStyles = 10
/** What rendering a whole text may cost; a paragraph of a few words costs 1, about 0.1 ms. */
const maxCostOfText = 18_000
const maxCostWithHtml = 14_000
/** Brackets, and marks of emphasis, in one paragraph; the work grows with their square. */
const maxBrackets = 12_000
const maxEmphasis = 3_000
/** How deep brackets may be nested; the time for nested images grows with the cube of their number. */
const maxBracketDepth = 100

/**
 * Finds what would take a renderer seconds, or more memory than there is. No text that a person
 * wrote comes near. Texts of up to 200 kB that repeat one construct up to the limit took 0.2 to 1.9
 * seconds of processor time.
 *
 * @returns undefined where the text can be rendered.
 */
export function findExcess(markdown: string): Excess | undefined {
  // A hundred quotations or lists in one line.
  const containers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/mu.exec(markdown)
  if (containers) return { offset: containers.index, what: 'nesting' }
  return findDeepTags(markdown) ?? findInBlocks(markdown)
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

/** Paragraphs end at empty lines, headings and items of lists. */
function findInBlocks(markdown: string): Excess | undefined {
  if (markdown.length < maxBracketDepth) return undefined
  let offset = 0
  let brackets = 0
  let emphasis = 0
  // A parser of HTML reads the whole text again.
  const maxCost = /<[a-z!/?]/iu.test(markdown) ? maxCostWithHtml : maxCostOfText
  let cost = 0
  for (const block of markdown.split(/\n(?=[ \t]*(?:\n|#|[-*+][ \t]|\d{1,9}[.)][ \t]))/u)) {
    const found = block.match(/[[\]]/gu) ?? []
    brackets += found.length ** 2
    emphasis += count(block, /[*_~]/gu) ** 2
    cost += costOf(block) + found.length / 4
    if (isDeep(found) || brackets > maxBrackets ** 2 || emphasis > maxEmphasis ** 2) {
      return { offset, what: 'marks' }
    }
    if (cost > maxCost) return { offset, what: 'length' }
    offset += block.length + 1
  }
  return undefined
}

/** Marks within a paragraph; a line break that is kept is one, too. */
const inlineMark = /[`*_~[\]<]| {2}\n|\\\n/gu
/** Elements at which a block of HTML begins, which has no marks of Markdown (CommonMark 4.6). */
const htmlBlock =
  /^\s*<\/?(?:article|aside|blockquote|details|div|dl|fig|footer|h[1-6]|header|li|main|ol|p|section|t[adhr]|ul)/iu

/**
 * What it costs to render a block, in paragraphs of a few words. Measured over repeated pieces: a
 * mark takes a quarter of such a paragraph (a bracket half), a heading as long again, a footnote five times as long;
 * and the parser moves all pieces of a paragraph for many of its marks, so that the square counts.
 */
function costOf(block: string): number {
  if (block.trim() === '') return 0
  const marks = count(block, inlineMark)
  const square = htmlBlock.test(block) ? 0 : marks ** 2 / 20_000
  const headings = count(block, /^ {0,3}(?:#|=+[ \t]*$|-+[ \t]*$)/gmu)
  return 1 + marks / 4 + square + headings + count(block, /\[\^/gu) * 2.5 + costOfLines(block)
}

/** The depths of all items of lists, lines of quotations and rows of tables. */
function costOfLines(block: string): number {
  let cost = 0
  for (const { 1: indent = '', 2: mark = '' } of block.matchAll(
    /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]|\||(?<=>[ \t]?))/gmu,
  )) {
    const depth = indent.replaceAll('\t', '    ').length / 2
    cost += 1 + depth + (indent.includes('>') ? 2 : 0) + (mark === '|' ? 1 : 0)
  }
  return cost
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function isDeep(brackets: readonly string[]): boolean {
  let depth = 0
  return brackets.some((bracket) => {
    depth = Math.max(0, depth + (bracket === '[' ? 1 : -1))
    return depth > maxBracketDepth
  })
}
