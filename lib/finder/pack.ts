/**
 * Columns of numbers and texts in one file of which every byte is either below 128 or UTF-8, so that
 * it is a plain text to every server: hosts compress text, and leave other files as they are.
 *
 * The first line is JSON: what the file is, and for each column its name, its bytes and its planes.
 * A number of 7 × n bits is stored in n planes: first the lowest 7 bits of all numbers, then the next
 * ones. High planes are mostly zeros and compress to nothing; a number is read without a parser.
 */
type Column = { readonly name: string; readonly bytes: number; readonly planes: number }

type Head = { readonly format: string; readonly meta: unknown; readonly columns: readonly Column[] }

export type PackedColumn =
  | { readonly name: string; readonly numbers: ArrayLike<number> }
  | { readonly name: string; readonly text: string }

/** Packs columns into one file; `meta` is any JSON, `format` is asked for again when unpacking. */
export function pack(format: string, meta: unknown, columns: readonly PackedColumn[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts = columns.map((column) =>
    'text' in column
      ? { name: column.name, planes: 0, bytes: encoder.encode(column.text) }
      : { name: column.name, ...splitPlanes(column.numbers) },
  )
  const head: Head = {
    format,
    meta,
    columns: parts.map(({ name, planes, bytes }) => ({ name, planes, bytes: bytes.length })),
  }
  const start = encoder.encode(`${JSON.stringify(head)}\n`)
  const all = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, start.length))
  all.set(start)
  let at = start.length
  for (const { bytes } of parts) {
    all.set(bytes, at)
    at += bytes.length
  }
  return all
}

/** A packed file, opened. */
export type Unpacked = {
  readonly meta: unknown
  /** The numbers of a column. */
  readonly numbers: (name: string) => Uint32Array
  /** The numbers of a long column one at a time: nothing is read before it is asked for. */
  readonly reader: (name: string) => {
    readonly length: number
    readonly at: (at: number) => number
  }
  readonly bytes: (name: string) => Uint8Array
  readonly text: (name: string) => string
}

/**
 * Opens a packed file.
 *
 * @throws Error when it is not whole, or another format: an error page, the file of another version.
 */
export function unpack(format: string, file: Uint8Array): Unpacked {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const end = file.indexOf(10)
  const head: unknown = JSON.parse(decoder.decode(file.subarray(0, Math.max(0, end))))
  if (!isHead(head) || head.format !== format) throw new Error(`This is not a file of ${format}.`)
  const columns = new Map<string, { planes: number; bytes: Uint8Array }>()
  let at = end + 1
  for (const { name, planes, bytes } of head.columns) {
    columns.set(name, { planes, bytes: file.subarray(at, at + bytes) })
    at += bytes
  }
  if (at !== file.length)
    throw new Error(`A file of ${format} has ${file.length} bytes, not ${at}.`)
  const find = (name: string) => {
    const column = columns.get(name)
    if (!column) throw new Error(`A file of ${format} lacks the column ${name}.`)
    return column
  }
  return {
    meta: head.meta,
    bytes: (name) => find(name).bytes,
    text: (name) => decoder.decode(find(name).bytes),
    numbers: (name) => {
      const { planes, bytes } = find(name)
      return joinPlanes(bytes, planes)
    },
    reader: (name) => {
      const { planes, bytes } = find(name)
      const length = bytes.length / planes
      return {
        length,
        at: (at) => {
          let number = 0
          for (let plane = planes - 1; plane >= 0; plane--) {
            number = (number << 7) | (bytes[plane * length + at] ?? 0)
          }
          return number
        },
      }
    },
  }
}

function splitPlanes(numbers: ArrayLike<number>): { planes: number; bytes: Uint8Array } {
  let most = 0
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] ?? 0)
  const planes = Math.max(1, Math.ceil(Math.log2(most + 1) / 7))
  const bytes = new Uint8Array(planes * numbers.length)
  for (let plane = 0; plane < planes; plane++) {
    for (let at = 0; at < numbers.length; at++) {
      bytes[plane * numbers.length + at] = ((numbers[at] ?? 0) >>> (7 * plane)) & 127
    }
  }
  return { planes, bytes }
}

function joinPlanes(bytes: Uint8Array, planes: number): Uint32Array {
  const numbers = new Uint32Array(planes === 0 ? 0 : bytes.length / planes)
  for (let plane = 0; plane < planes; plane++) {
    const from = plane * numbers.length
    for (let at = 0; at < numbers.length; at++) {
      numbers[at] = (numbers[at] ?? 0) | ((bytes[from + at] ?? 0) << (7 * plane))
    }
  }
  return numbers
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    'columns' in value &&
    Array.isArray(value.columns)
  )
}

/** Where each list begins and the last one ends, from their lengths. */
export function sumLengths(lengths: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + length
  })
  return offsets
}
