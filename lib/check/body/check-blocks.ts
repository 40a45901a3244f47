import type { Finding } from '@/lib/check/diagnostic'
import type { Body } from './open-body'

/** Finds tables and lists of kramdown, which pages show as running text. */
export function checkBlocks({ text, masked }: Body): Finding[] {
  if (!masked.includes('|') && !/\n {0,3}:[ \t]/u.test(masked)) return []
  const lines = text.split('\n')
  const shapes = masked.split('\n')
  const found: Finding[] = []
  let offset = 0
  for (let index = 0; index < lines.length; ) {
    const end = findBlockEnd(shapes, index)
    const block = lines.slice(index, end)
    const shape = shapes.slice(index, end)
    const written = block.join('\n')
    const converted = convertTable(block, shape) ?? convertDefinitions(block, shape)
    if (converted) {
      const edits = [
        { from: offset, to: offset + written.length, text: converted.lines.join('\n') },
      ]
      const at =
        offset + (converted.at === 0 ? 0 : written.split('\n', converted.at).join('\n').length + 1)
      found.push({ offset: at, rule: 'kramdown', message: converted.message, edits })
    }
    offset += written.length + 1
    index = end
  }
  return found
}

type Block = {
  readonly lines: readonly string[]
  readonly message: string
  /** The line that the message is about, from 0. */
  readonly at: number
}

/** Where a block ends: at an empty line, unless a definition follows it. */
function findBlockEnd(lines: readonly string[], first: number): number {
  let end = first + 1
  if (isEmptyLine(lines[first])) return end
  while (end < lines.length) {
    const goesOn = isDefinition(lines[end + 1]) && isEmptyLine(lines[end])
    if (isEmptyLine(lines[end]) && !goesOn) break
    end++
  }
  return end
}

function isEmptyLine(line: string | undefined): boolean {
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
  const hasHeader = masked.findIndex((line) => divider.test(line)) > 0
  const line = (cell: string) => `|${` ${cell} |`.repeat(columns)}`
  const [head = '', ...body] = hasHeader ? rows : [line(''), ...rows]
  return {
    lines: [head, line('---'), ...body],
    message: 'a table needs a line of hyphens below its first line, such as | --- | --- |',
    at: 0,
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
    const entry = entries.at(-1)
    if (isEmptyLine(line)) return
    if (isDefinition(masked[index])) {
      if (terms.length > 0) entries.push({ terms, meanings: [] })
      terms = []
      entries.at(-1)?.meanings.push([line.replace(/^\s*:[ \t]+/u, '')])
    } else if (/^[ \t]/u.test(line) && entry && terms.length === 0) {
      entry.meanings.at(-1)?.push(line.trim())
    } else {
      terms.push(line.trim())
    }
  })
  const rest = terms.length > 0 ? ['', ...terms] : []
  return {
    lines: [...entries.flatMap(printEntry), ...rest],
    message: 'a list of definitions is shown as plain text; write a list with hyphens',
    at: first,
  }
}

function isTerm(line: string): boolean {
  return isEmptyLine(line) || !/^ {0,3}(?:[-*+>#|]|\d+[.)])[ \t|]/u.test(line)
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
