/** The tables of a font that say which characters it has: pairs of 16 and of 32 bits. */
const segments = 4
const groups = 12

/**
 * The code points that a TrueType font has a glyph for, read off its `cmap`.
 *
 * @throws when the bytes are no font with a table of Unicode characters.
 */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(view, 'cmap')
  const covered = new Set<number>()
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const start = cmap + view.getUint32(cmap + 4 + at * 8 + 4)
    const format = view.getUint16(start)
    if (format === segments) readSegments(view, start, covered)
    else if (format === groups) readGroups(view, start, covered)
  }
  if (covered.size === 0) throw new Error('The font names no characters.')
  return covered
}

function findTable(view: DataView, name: string): number {
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = 12 + at * 16
    const tag = [0, 1, 2, 3].map((step) => String.fromCharCode(view.getUint8(record + step)))
    if (tag.join('') === name) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table "${name}".`)
}

function readSegments(view: DataView, start: number, covered: Set<number>): void {
  const length = view.getUint16(start + 6)
  const column = (index: number) => start + 14 + index * length + (index > 0 ? 2 : 0)
  const [ends, starts, deltas, offsets] = [column(0), column(1), column(2), column(3)] as const
  for (let at = 0; at < length; at += 2) {
    const last = view.getUint16(ends + at)
    const first = view.getUint16(starts + at)
    const delta = view.getUint16(deltas + at)
    const offset = view.getUint16(offsets + at)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - first) * 2)
      if (found !== 0 && ((found + delta) & 0xffff) !== 0) covered.add(code)
    }
  }
}

function readGroups(view: DataView, start: number, covered: Set<number>): void {
  for (let at = 0; at < view.getUint32(start + 12); at++) {
    const group = start + 16 + at * 12
    const last = view.getUint32(group + 4)
    for (let code = view.getUint32(group); code <= last; code++) covered.add(code)
  }
}
