import { type Document, isMap, isNode, isScalar, isSeq, type Pair, Scalar } from 'yaml'
import { type Edit, lineEnd, lineStart, removeLines } from '@/lib/check/fix/edits'
import { quoteScalar } from './quote-scalar'
import { parseYaml } from './yaml-problems'

/** The way to a value: keys of maps and positions in lists. */
export type Path = readonly PropertyKey[]

/** Where things are in the front matter of a file, and the edits that change just them. */
export type Places = {
  /** Where a value begins, or its key; where it is not in the file, the closest thing around it. */
  readonly find: (path: Path, atKey?: boolean) => number
  /** The text of a value as it is written, and where it begins; undefined for lists and maps. */
  readonly written: (path: Path) => { readonly text: string; readonly offset: number } | undefined
  readonly renameKey: (key: string, name: string) => Edit[] | undefined
  /** Removes a key of the top level with all its lines; undefined when a comment would be lost. */
  readonly removeKey: (key: string) => Edit[] | undefined
  /** Removes the line or lines of one item of a list. */
  readonly removeItem: (path: Path) => Edit[] | undefined
  /** Writes another text in the place of a value, in the quotes it had. */
  readonly replaceText: (path: Path, text: string) => Edit[] | undefined
  /** Writes a list in the place of a single value or of an item of a list. */
  readonly replaceByItems: (path: Path, items: readonly string[]) => Edit[] | undefined
  /** Adds items at the end of a list, or makes a list of a single value. */
  readonly appendItems: (key: string, items: readonly string[]) => Edit[] | undefined
}

/**
 * The places of one file. An edit is undefined where it could not be made without touching more than
 * it should: lists in brackets, folded blocks, comments in the way.
 *
 * @param source the text of the file, lines ended by `\n`.
 * @param frontMatterEnd where the front matter ends in it.
 */
export function makePlaces(source: string, frontMatterEnd: number, parsed?: Document): Places {
  // The tree takes far more memory than the text, so it is parsed again when needed.
  let document = parsed
  const tree = () => {
    document ??= parseYaml(source.slice(0, frontMatterEnd))
    return document
  }
  const nodeAt = (path: Path) => {
    const node = tree().getIn(path, true)
    return isNode(node) ? node : undefined
  }
  const pairOf = (path: Path): Pair | undefined => {
    const parent = path.length > 1 ? nodeAt(path.slice(0, -1)) : tree().contents
    if (!isMap(parent)) return undefined
    return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  }
  const keyRange = (path: Path) => {
    const key = pairOf(path)?.key
    return isNode(key) && key.range ? key.range : undefined
  }
  const scalarAt = (path: Path) => {
    const node = nodeAt(path)
    return isScalar(node) && node.range && node.range[1] > node.range[0] ? node : undefined
  }
  const isInBlock = (path: Path) =>
    path.slice(0, -1).every((_, index) => {
      const around = nodeAt(path.slice(0, index + 1))
      return !around || !('flow' in around) || around.flow !== true
    })
  const restOfLine = (offset: number) => source.slice(offset, lineEnd(source, offset))

  /** Where a value ends; blocks count the line break after them as theirs. */
  const endOf = ([from, to]: readonly [number, number, number]) =>
    from + source.slice(from, to).trimEnd().length

  const find = (path: Path, atKey = false): number => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length)
      const range = nodeAt(part)?.range
      const key = keyRange(part)
      const isBlank = range !== undefined && range !== null && range[0] === range[1]
      const offset = range && !(key && (atKey || isBlank)) ? range[0] : key?.[0]
      if (offset !== undefined) return offset
    }
    return 0
  }

  const removeItem = (path: Path): Edit[] | undefined => {
    const range = nodeAt(path)?.range
    if (!range || !isInBlock(path)) return undefined
    const first = lineStart(source, range[0])
    const [, indent, comment] = /^(\s*)-\s*(#.*)?$/u.exec(restOfLine(first)) ?? []
    const isEmptyLine = indent !== undefined && range[0] === range[1]
    if (isEmptyLine && comment)
      return [{ from: first, to: lineEnd(source, first), text: `${indent}${comment}` }]
    const end = endOf(range)
    const last = Math.max(first, end - 1)
    if (!/^\s*- /u.test(restOfLine(first)) && !isEmptyLine) return undefined
    if (source.slice(first, lineEnd(source, last)).includes('#')) return undefined
    return restOfLine(end).trim() === '' ? [removeLines(source, first, last)] : undefined
  }

  const replaceByItems = (path: Path, items: readonly string[]): Edit[] | undefined => {
    const node = scalarAt(path)
    if (!node?.range || isBlock(node) || !isInBlock(path)) return undefined
    const key = keyRange(path)
    if (typeof path.at(-1) === 'number') {
      const prefix = source.slice(lineStart(source, node.range[0]), node.range[0])
      if (!/^\s*- +$/u.test(prefix)) return undefined
      const text = items.map((item) => printScalar(item)).join(`\n${prefix}`)
      return [{ from: node.range[0], to: node.range[1], text }]
    }
    if (!key || source[key[1]] !== ':') return undefined
    const from = key[1] + 1
    if (source.slice(from, node.range[0]).trim() !== '') return undefined
    const indent = ' '.repeat(key[0] - lineStart(source, key[0]))
    return [{ from, to: node.range[1], text: printItems(items, indent) }]
  }

  return {
    find,
    written: (path) => {
      const range = scalarAt(path)?.range
      return range ? { text: source.slice(range[0], range[1]), offset: range[0] } : undefined
    },
    renameKey: (key, name) => {
      const range = keyRange([key])
      return range ? [{ from: range[0], to: range[1], text: name }] : undefined
    },
    removeKey: (key) => {
      const start = keyRange([key])
      const range = nodeAt([key])?.range
      if (!start || !range) return undefined
      const end = Math.max(endOf(range), start[1] + 1)
      const lines = source.slice(start[0], lineEnd(source, end - 1))
      if (lines.includes('#') || restOfLine(end).trim() !== '') return undefined
      return [removeLines(source, start[0], end - 1)]
    },
    removeItem,
    replaceText: (path, text) => {
      const node = scalarAt(path)
      if (!node?.range || isBlock(node)) return undefined
      const isPlain = node.type === Scalar.PLAIN || node.type === undefined
      const isFlow = !isInBlock(path)
      const printed =
        node.type === Scalar.QUOTE_DOUBLE || (isFlow && isPlain && /[,[\]{}]/u.test(text))
          ? JSON.stringify(text)
          : node.type === Scalar.QUOTE_SINGLE
            ? quoteScalar(text)
            : printScalar(text)
      return [{ from: node.range[0], to: node.range[1], text: printed }]
    },
    replaceByItems,
    appendItems: (key, items) => {
      const node = nodeAt([key])
      if (isScalar(node) && scalarAt([key])) {
        const own = typeof node.value === 'string' ? node.value : undefined
        return own === undefined ? undefined : replaceByItems([key], [own, ...items])
      }
      if (!isSeq(node) || node.flow || !node.range) return undefined
      const last = node.items.at(-1)
      const at = isNode(last) ? last.range?.[1] : undefined
      if (at === undefined || restOfLine(at).trim() !== '') return undefined
      const indent = /^(\s*)-/u.exec(restOfLine(lineStart(source, node.range[0])))?.[1]
      if (indent === undefined) return undefined
      const end = lineEnd(source, at)
      return [{ from: end, to: end, text: printItems(items, indent) }]
    },
  }
}

function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL
}

function printItems(items: readonly string[], indent: string): string {
  return items.map((item) => `\n${indent}- ${printScalar(item)}`).join('')
}

/** Text as a value of YAML on one line: plain where that is safe, else in single quotes. */
export function printScalar(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}(/][^\n\t]*$/u.test(text) &&
    !/: |:$| #|\s$/u.test(text) &&
    // Words and figures that YAML would take for something else than text.
    !/^(?:true|false|null|yes|no|on|off|~|[\d.+-][\d.,:eExXoO_+-]*|0[xob][\da-f_]+|\d{4}-\d{2}-\d{2}.*)$/iu.test(
      text,
    )
  return isPlain ? text : quoteScalar(text)
}
