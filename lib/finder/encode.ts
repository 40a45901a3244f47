import { type FacetIndex, NO_VALUE, OPEN_END, type RangeColumn } from '@/lib/facets/index-types'
import { facetKeys, type Term, type Vocabulary } from '@/lib/facets/types'
import { hasOneValue } from '@/lib/fields/limits'
import { type RangeRow, ranges } from '@/lib/fields/shown'
import { slugify } from '@/lib/slug'
import { formats, type PackedRow, type PortfolioMeta } from './formats'
import { indexedFields, type ListedProject, listedFields } from './listed-project'
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
  const { orders, size } = index
  const { positions: oldest } = orders.oldest
  const names = facetKeys.map((facet) =>
    vocabulary[facet].map((term) => toEntry(term, index.facets[facet].numbers.has(term.value))),
  )
  return pack(formats.facets, meta, [
    { name: 'vocabulary', text: JSON.stringify(names) },
    ...columns,
    ...ranges.flatMap((row) => encodeRange(row, index.ranges[row.key])),
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

/**
 * A range of one value as it is. Of two, the lowest as steps from one position to the next, which are
 * small where positions are in their order, and the highest as what it is above the lowest. 0 means
 * for no value and for no end.
 */
function encodeRange(row: RangeRow, { lows, highs }: RangeColumn): PackedColumn[] {
  const { key } = row
  if (hasOneValue(row)) {
    return [{ name: `${key}.values`, numbers: lows.map((low) => (low === NO_VALUE ? 0 : low + 1)) }]
  }
  let before = 0
  const steps = lows.map((low) => {
    if (low === NO_VALUE) return 0
    const step = low - before
    before = low
    return 1 + fold(step)
  })
  const lengths = highs.map((high, at) => {
    const low = lows[at] ?? NO_VALUE
    return high === OPEN_END ? 0 : high - (low === NO_VALUE ? 0 : low) + 1
  })
  return [
    { name: `${key}.steps`, numbers: steps },
    { name: `${key}.lengths`, numbers: lengths },
  ]
}

/** What a listing shows of each project, in the order of positions. */
export function encodeRows(projects: readonly ListedProject[], index: FacetIndex): Uint8Array {
  const encoder = new TextEncoder()
  const rows = Array.from(index.ordinals, (ordinal) => {
    const project = projects[ordinal] ?? failMissing(ordinal)
    const { slug, title, titleParts, summary, lang, isDraft, result } = project
    const others = {
      ...Object.fromEntries(
        listedFields
          .filter((field) => !indexedFields.has(field) && project[field] !== undefined)
          .map((field) => [field, project[field]]),
      ),
      ...(result && { result }),
    }
    const { place, name, acronym } = titleParts
    const shown = [
      slug,
      // What the name says is not said twice.
      title.replace(name, '\u0001'),
      place ?? 0,
      name,
      acronym ?? 0,
      summary,
      lang ?? 0,
      isDraft ? 1 : 0,
    ] as const
    const row: PackedRow = Object.keys(others).length === 0 ? shown : [...shown, others]
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

/**
 * A name with its other names; its value only where it is not simply its slug. Of a place, a list
 * comes last: what it is called there, and if it is in use, its adjectives, codes and names elsewhere.
 */
function toEntry({ value, label, aliases = [], place }: Term, isUsed: boolean): unknown[] {
  const entry = [label, slugify(label) === value ? 0 : value, ...aliases]
  if (!place) return entry
  const { adjectives, codes, native = [], elsewhere = [] } = place
  if (isUsed) return [...entry, [native, adjectives, codes, elsewhere]]
  return [...entry, native.length > 0 ? [native] : []]
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
