import { maskCode } from './mask-code'
import type { TextChange } from './text-change'

/** Tables and lists of kramdown that other readers of Markdown take for running text. */
export function convertBlocks(text: string): TextChange {
  const lines = text.split('\n')
  const masked = maskCode(text).masked.split('\n')
  const notes = new Set<string>()
  const result: string[] = []
  for (let index = 0; index < lines.length; ) {
    const end = findBlockEnd(masked, index)
    const block = lines.slice(index, end)
    const shape = masked.slice(index, end)
    const converted = convertTable(block, shape) ?? convertDefinitions(block, shape)
    if (converted) notes.add(converted.note)
    result.push(...(converted?.lines ?? block))
    index = end
  }
  return { text: result.join('\n'), notes: [...notes], hidden: [] }
}

type Block = { readonly lines: readonly string[]; readonly note: string }

/** Lines up to the next blank one; a definition after a blank line belongs to its term. */
function findBlockEnd(lines: readonly string[], first: number): number {
  let end = first + 1
  if (isBlankLine(lines[first])) return end
  while (end < lines.length) {
    const goesOn = isDefinition(lines[end + 1]) && isBlankLine(lines[end])
    if (isBlankLine(lines[end]) && !goesOn) break
    end++
  }
  return end
}

function isBlankLine(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

function isDefinition(line: string | undefined): boolean {
  return line !== undefined && /^ {0,3}:[ \t]+\S/u.test(line)
}

/** A line that divides a table; kramdown takes `+` in it as well. */
const divider = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-*:?[ \t]*)*$/u

function convertTable(block: readonly string[], masked: readonly string[]): Block | undefined {
  const isRow = (line: string) => /(?:^|[^\\])\|/u.test(line)
  const isRule = (line: string) => divider.test(line) || /^ {0,3}\|?=[=|+\s]*$/u.test(line)
  // Running text may hold a bar; a table without bars at its edges has at least two rows.
  const begins = masked.every((line) => /^ {0,3}\|/u.test(line))
  if (!masked.every(isRow) || (!begins && masked.length < 2)) return undefined
  if (masked[1] !== undefined && isGfmDivider(masked[1])) {
    if (!masked.slice(2).some(isRule)) return undefined
  }
  const rows = block.filter((_, index) => !isRule(masked[index] ?? ''))
  const columns = Math.max(...rows.map((row) => countCells(row)))
  if (rows.length === 0 || columns < (begins ? 1 : 2)) return undefined
  const rule = masked.findIndex((line) => divider.test(line))
  const hasHeader = rule > 0
  const line = (cell: string) => `|${` ${cell} |`.repeat(columns)}`
  const [head = '', ...body] = hasHeader ? rows : [line(''), ...rows]
  return {
    lines: [head, line('---'), ...body],
    note: hasHeader
      ? 'the lines that divide a table are written as pages read them'
      : 'a table without a line below its header has an empty header now',
  }
}

function isGfmDivider(line: string): boolean {
  return divider.test(line) && !line.includes('+')
}

function countCells(row: string): number {
  const inner = row.trim().replace(/^\||\|$/gu, '')
  return inner.split(/(?<!\\)\|/u).length
}

/** `Term` and below it `: what it means`. */
function convertDefinitions(
  block: readonly string[],
  masked: readonly string[],
): Block | undefined {
  const first = masked.findIndex(isDefinition)
  if (first < 1 || !masked.slice(0, first).every(isTerm)) return undefined
  const entries: { terms: string[]; meanings: string[][] }[] = []
  let terms: string[] = []
  block.forEach((line, index) => {
    const shape = masked[index] ?? ''
    const entry = entries.at(-1)
    if (isBlankLine(line)) return
    if (isDefinition(shape)) {
      if (terms.length > 0) entries.push({ terms, meanings: [] })
      terms = []
      entries.at(-1)?.meanings.push([line.replace(/^\s*:[ \t]+/u, '')])
    } else if (/^[ \t]/u.test(line) && entry && terms.length === 0) {
      entry.meanings.at(-1)?.push(line.trim())
    } else {
      terms.push(line.trim())
    }
  })
  const rest = terms
  return {
    lines: [...entries.flatMap(printEntry), ...(rest.length > 0 ? ['', ...rest] : [])],
    note: 'a list of terms with what they mean is a list with the terms in bold now',
  }
}

function isTerm(line: string): boolean {
  return isBlankLine(line) || !/^ {0,3}(?:[-*+>#|]|\d+[.)])[ \t|]/u.test(line)
}

function printEntry({ terms, meanings }: { terms: string[]; meanings: string[][] }): string[] {
  const term = `- **${terms.join(', ')}:**`
  const [only, ...others] = meanings
  if (only && others.length === 0)
    return [`${term} ${only[0] ?? ''}`, ...only.slice(1).map((line) => `  ${line}`)]
  return [
    term,
    ...meanings.flatMap(([first = '', ...more]) => [
      `  - ${first}`,
      ...more.map((line) => `    ${line}`),
    ]),
  ]
}
