import { type FacetIndex, OPEN_END_YEAR } from '@/lib/facets/index-types'
import { facetKeys, type Term, type Vocabulary } from '@/lib/facets/types'
import { slugify } from '@/lib/slug'
import { formats, type PackedRow, type PortfolioMeta } from './formats'
import type { ListedProject } from './listed-project'
import { type PackedColumn, pack } from './pack'

/** The facet columns, the orders and the vocabulary of an index: what counts are made of. */
export function encodeFacets(
  index: FacetIndex,
  vocabulary: Vocabulary,
  meta: PortfolioMeta,
): Uint8Array {
  const columns = facetKeys.flatMap((facet): PackedColumn[] => {
    const { terms, offsets, values } = index.facets[facet]
    const places = new Map(vocabulary[facet].map(({ value }, place) => [value, place]))
    return [
      { name: `${facet}.terms`, numbers: terms.map(({ value }) => places.get(value) ?? 0) },
      { name: `${facet}.lengths`, numbers: offsets.subarray(1).map(stepFrom(offsets)) },
      { name: `${facet}.values`, numbers: values },
    ]
  })
  const { starts, ends, orders, size } = index
  const { positions: oldest } = orders.oldest
  const names = facetKeys.map((facet) => vocabulary[facet].map(toEntry))
  return pack(formats.facets, meta, [
    { name: 'vocabulary', text: JSON.stringify(names) },
    ...columns,
    // Positions run from the newest start down, so the steps between starts are small.
    {
      name: 'starts',
      numbers: starts.map((start, at) => (starts[at - 1] ?? OPEN_END_YEAR) - start),
    },
    {
      name: 'ends',
      numbers: ends.map((end, at) => (end === OPEN_END_YEAR ? 0 : end - (starts[at] ?? 0) + 1)),
    },
    // The oldest first are nearly the newest first turned round.
    {
      name: 'oldest',
      numbers: oldest.map((position, rank) =>
        fold(position - ((rank === 0 ? size : (oldest[rank - 1] ?? 0)) - 1)),
      ),
    },
    { name: 'title', numbers: orders.title.positions },
  ])
}

/** What a listing shows of each project, in the order of positions. */
export function encodeRows(projects: readonly ListedProject[], index: FacetIndex): Uint8Array {
  const encoder = new TextEncoder()
  const rows = Array.from(index.ordinals, (ordinal) => {
    const { slug, title, titleParts, summary, lang, isDraft } =
      projects[ordinal] ?? failMissing(ordinal)
    const { place, name, acronym } = titleParts
    const row: PackedRow = [
      slug,
      // What the name says is not said twice.
      title.replace(name, '\u0001'),
      place ?? 0,
      name,
      acronym ?? 0,
      summary,
      lang ?? 0,
      isDraft ? 1 : 0,
    ]
    return JSON.stringify(row)
  })
  return pack(formats.rows, {}, [
    { name: 'lengths', numbers: rows.map((row) => encoder.encode(row).length) },
    { name: 'rows', text: rows.join('') },
  ])
}

/** The words of an index and their places. */
export function encodeText({ text }: FacetIndex): Uint8Array {
  const { words, offsets, places } = text
  const shared = words.map((word, number) => countShared(word, words[number - 1] ?? ''))
  const firsts = new Set(offsets)
  return pack(formats.text, {}, [
    { name: 'shared', numbers: shared },
    {
      name: 'endings',
      text: words.map((word, number) => word.slice(shared[number])).join('\n'),
    },
    { name: 'counts', numbers: offsets.subarray(1).map(stepFrom(offsets)) },
    {
      name: 'steps',
      numbers: places.map(
        (place, at) => (place >>> 3) - (firsts.has(at) ? 0 : (places[at - 1] ?? 0) >>> 3),
      ),
    },
    { name: 'fields', numbers: places.map((place) => place & 7) },
  ])
}

/** A name with its other names; its value only where it is not simply its slug. */
function toEntry({ value, label, aliases = [] }: Term): unknown[] {
  return [label, slugify(label) === value ? 0 : value, ...aliases]
}

function stepFrom(offsets: Uint32Array) {
  return (offset: number, at: number) => offset - (offsets[at] ?? 0)
}

/** Small numbers of either sign as small numbers: 0, -1, 1, -2, 2 … */
function fold(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number
}

function countShared(word: string, before: string): number {
  let shared = 0
  while (shared < Math.min(word.length, 127) && word[shared] === before[shared]) shared++
  // Half of a surrogate pair is not UTF-8.
  return /[\ud800-\udbff]/u.test(word[shared - 1] ?? '') ? shared - 1 : shared
}

function failMissing(ordinal: number): never {
  throw new Error(`There is no project ${ordinal} in the list the index was built from.`)
}
