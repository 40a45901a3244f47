import { createHash } from 'node:crypto'
import { encodeFacets, encodeRows, encodeText } from '@/lib/finder/encode'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Library } from './library'
import { everybody, getLibrary } from './store'
import type { Viewer } from './types'

/** Larger than this, words are searched for on the server only (docs/scale.md); in bytes. */
const textLimit = 12_000_000

type Packed = { readonly addresses: FinderFiles; readonly files: ReadonlyMap<string, Uint8Array> }

const packed = new WeakMap<Library, Packed>()

/**
 * Where a browser finds the index of what a viewer may see. Previews have none: an index is a public
 * file, so theirs would tell everybody of drafts.
 */
export function getFinderFiles(viewer: Viewer): FinderFiles | undefined {
  const isEverybody =
    viewer === everybody || (viewer.kind === 'public' && viewer.asOf === undefined)
  return isEverybody ? packLibrary().addresses : undefined
}

/** The names of the files of the present public index. */
export function listFinderFiles(): string[] {
  return [...packLibrary().files.keys()]
}

/** One file of the present public index; undefined for any other name, such as an older build's. */
export function readFinderFile(name: string): Uint8Array | undefined {
  return packLibrary().files.get(name)
}

function packLibrary(): Packed {
  const library = getLibrary(everybody)
  const known = packed.get(library)
  if (known) return known
  const { index, vocabulary, timeScale, validUntil, portfolio } = library
  const listed = Array.from({ length: index.size }, (_, ordinal) => portfolio.projectAt(ordinal))
  const meta = { size: index.size, validUntil, timeScale }
  const facets = encodeFacets(index, vocabulary, meta)
  const rows = encodeRows(listed, index)
  const text = encodeText(index)
  const files = new Map<string, Uint8Array>()
  const add = (kind: string, bytes: Uint8Array) => {
    const name = `${kind}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.txt`
    files.set(name, bytes)
    return `/finder/${name}`
  }
  const addresses: FinderFiles = {
    facets: add('facets', facets),
    rows: add('rows', rows),
    ...(text.length <= textLimit && { text: add('text', text) }),
  }
  packed.set(library, { addresses, files })
  return { addresses, files }
}
