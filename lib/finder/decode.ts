import { makeColumn, mapFacets, mapRanges, rankOrder } from '@/lib/facets/columns'
import { type FacetColumn, type FacetIndex, NO_VALUE, OPEN_END } from '@/lib/facets/index-types'
import { noText } from '@/lib/facets/no-text'
import { makeRange } from '@/lib/facets/range-column'
import { type FacetKey, facetKeys, type Term, type Vocabulary } from '@/lib/facets/types'
import { hasOneValue } from '@/lib/fields/limits'
import { type RangeRow, ranges, termFilterKeys } from '@/lib/fields/shown'
import { slugify } from '@/lib/slug'
import { formats, type PackedRow, type PortfolioMeta } from './formats'
import type { ListedProject, ListedTerm } from './listed-project'
import { sumLengths, unpack } from './pack'

/** The file of facets, opened. Its index has no text yet, and its ordinals are its positions. */
export type DecodedFacets = {
  readonly index: FacetIndex
  readonly vocabulary: Vocabulary
  readonly meta: PortfolioMeta
}

/**
 * Opens the file of facets, a facet at a time: the caller of the generator may let others at the
 * thread between two steps.
 *
 * @throws Error when it is not such a file.
 */
export function* decodeFacets(file: Uint8Array): Generator<void, DecodedFacets> {
  const { meta, numbers, text } = unpack(formats.facets, file)
  if (!isMeta(meta)) throw new Error('The file of facets does not say what it holds.')
  const { size } = meta
  const names: unknown[][][] = JSON.parse(text('vocabulary'))
  const vocabulary = mapFacets((facet) => (names[facetKeys.indexOf(facet)] ?? []).map(toTerm))
  const columns = new Map<FacetKey, FacetColumn>()
  for (const facet of facetKeys) {
    const column = makeColumn({
      terms: Array.from(numbers(`${facet}.terms`), (place) => vocabulary[facet][place] ?? fail()),
      vocabulary: vocabulary[facet],
      offsets: sumLengths(numbers(`${facet}.lengths`)),
      values: Uint16Array.from(numbers(`${facet}.values`)),
    })
    columns.set(facet, column)
    yield
  }
  const facets = mapFacets((facet) => columns.get(facet) ?? fail())
  const within = mapRanges((row) => makeRange(...decodeRange(row, numbers), row))
  yield
  let position = size
  const oldest = numbers('oldest').map((folded) => {
    position += -1 + unfold(folded)
    return position
  })
  const index: FacetIndex = {
    size,
    ordinals: Uint32Array.from({ length: size }, (_, at) => at),
    facets,
    ranges: within,
    orders: { oldest: rankOrder(oldest), title: rankOrder(numbers('title')) },
    ...noText,
  }
  return { index, vocabulary, meta }
}

/**
 * Opens the file of rows; a row is decoded when it is shown, so opening costs next to nothing.
 *
 * @returns the project at a position.
 * @throws Error when it is not such a file, or one of another portfolio.
 */
export function decodeRows(
  file: Uint8Array,
  { facets, ranges: within, size }: FacetIndex,
): (position: number) => ListedProject {
  const { numbers, bytes } = unpack(formats.rows, file)
  const offsets = sumLengths(numbers('lengths'))
  const rows = bytes('rows')
  if (offsets.length !== size + 1) throw new Error('The rows are those of another portfolio.')
  const decoder = new TextDecoder()
  const termsAt = (facet: FacetKey, position: number): ListedTerm[] => {
    const { terms, values, offsets: from } = facets[facet]
    return Array.from(values.subarray(from[position], from[position + 1]), (number) => {
      const { value, label } = terms[number] ?? fail()
      return { value, label }
    })
  }
  /** The values that the columns of the index hold. */
  const readColumns = (position: number) => {
    const terms = termFilterKeys.map((facet) => [facet, termsAt(facet, position)] as const)
    const bounds = ranges.flatMap(({ key, low, high }) => {
      const { lows, highs } = within[key]
      const [lowest = NO_VALUE, highest = OPEN_END] = [lows[position], highs[position]]
      return [
        ...(lowest === NO_VALUE ? [] : [[low, lowest] as const]),
        ...(highest === OPEN_END ? [] : [[high, highest] as const]),
      ]
    })
    return Object.fromEntries([...terms, ...bounds])
  }
  const decodeRow = (position: number): ListedProject => {
    const row: PackedRow = JSON.parse(
      decoder.decode(rows.subarray(offsets[position], offsets[position + 1])),
    )
    const [slug, title, place, name, acronym, summary, lang, isDraft, others] = row
    return {
      slug,
      title: title.replace('\u0001', () => name),
      titleParts: { ...(place && { place }), name, ...(acronym && { acronym }) },
      summary,
      ...(lang && { lang }),
      status: readStatus(termsAt('status', position)[0]?.value),
      isDraft: isDraft === 1,
      ...readColumns(position),
      ...others,
    }
  }
  const known = new Map<number, ListedProject>()
  return (position) => {
    const project = known.get(position) ?? decodeRow(position)
    known.set(position, project)
    return project
  }
}

/** The lowest and highest values by position, as they were before `encodeRange`. */
function decodeRange(
  row: RangeRow,
  numbers: (name: string) => Uint32Array,
): [Uint32Array, Uint32Array] {
  const { key } = row
  if (hasOneValue(row)) {
    const values = numbers(`${key}.values`).map((value) => (value === 0 ? NO_VALUE : value - 1))
    return [values, values]
  }
  let before = 0
  const lows = numbers(`${key}.steps`).map((step) => {
    if (step === 0) return NO_VALUE
    before += unfold(step - 1)
    return before
  })
  const highs = numbers(`${key}.lengths`).map((length, at) => {
    const lowest = lows[at] ?? NO_VALUE
    return length === 0 ? OPEN_END : length - 1 + (lowest === NO_VALUE ? 0 : lowest)
  })
  return [lows, highs]
}

/** Small numbers as numbers of either sign: 0, 1, 2, 3 … are 0, -1, 1, -2 … */
function unfold(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2
}

/** Decodes without a pause, where nothing else has to run in between. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function toTerm([label, value, ...others]: unknown[]): Term {
  const name = String(label)
  const aliases = others.filter((one) => !Array.isArray(one))
  const place = others.find((one) => Array.isArray(one))
  return {
    value: value === 0 ? slugify(name) : String(value),
    label: name,
    ...(aliases.length > 0 && { aliases: aliases.map(String) }),
    ...(place && {
      place: {
        native: listTexts(place[0]),
        adjectives: listTexts(place[1]),
        codes: listTexts(place[2]),
        elsewhere: listTexts(place[3]),
      },
    }),
  }
}

function listTexts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : []
}

function readStatus(value: string | undefined): ListedProject['status'] {
  return value === 'completed' || value === 'upcoming' ? value : 'active'
}

function isMeta(meta: unknown): meta is PortfolioMeta {
  return (
    typeof meta === 'object' && meta !== null && 'size' in meta && typeof meta.size === 'number'
  )
}

function fail(): never {
  throw new Error('The file of facets names a term it does not hold.')
}
