import { notices as say } from '#words/notices'
import { rangeNouns } from '#words/nouns'
import { limitsOf } from '@/lib/fields/limits'
import { filters, ranges } from '@/lib/fields/shown'
import { ownParams } from '@/lib/fields/taken-names'
import { mapFacets, mapRanges } from '../columns'
import {
  type FacetKey,
  type Notice,
  type Query,
  type Range,
  type SortKey,
  sortKeys,
  type ViewKey,
  type Vocabulary,
  viewKeys,
} from '../types'
import { isForeignParam } from './foreign-params'
import { maxUnknown } from './own-params'
import { type NearValue, type Note, type NoteUnknown, readValues, shorten } from './parse-values'
import { printQuery } from './print-query'
import { usualSort, withOneMore } from './query'

/** The parameters of an address, as the platform or the framework hands them out. */
export type RawParams = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>

/** The longest text a query searches for, in characters. */
const textLimit = 200

/** Chosen projects are repeated in every link, so there is an end to them; in characters. */
const pickLimit = 4000

/** What an address asks for. */
export type ParsedQuery = {
  readonly query: Query
  readonly notices: readonly Notice[]
  /** Set where a facet was asked for by unknown names only: no project has what was meant. */
  readonly asksUnknown?: true
}

/**
 * Reads the query of an address. Never throws: what is not understood is left out and named in a
 * notice; names and aliases of a value mean the value.
 *
 * @param isUsed whether any project has a value; of two that are equally near to an unknown one, the
 *   one in use is proposed.
 */
export function parseQuery(
  params: RawParams,
  vocabulary: Vocabulary,
  isUsed: (facet: FacetKey, value: string) => boolean = () => true,
): ParsedQuery {
  const values = collect(params)
  const noted: (Notice & { readonly near?: NearValue })[] = []
  const notice: Note = (param, value, message, near) => {
    noted.push({ param, value: shorten(value), message, ...(near && { near }) })
  }
  let unknowns = 0
  const unknown: NoteUnknown = (param, value, describe) => {
    unknowns++
    if (unknowns <= maxUnknown) notice(param, value, ...describe())
  }
  const only = (param: string): string | undefined => {
    const [first, ...others] = values.get(param) ?? []
    if (others.some((other) => other !== first)) {
      notice(param, others.join(', '), say.twice(param))
    }
    return first
  }

  for (const [param, [first = '']] of values) {
    if (isKnown(param) || isForeignParam(param)) continue
    unknown(param, first, () => [say.noFilter(shorten(param))])
  }
  const q = readText(only('q'), notice)
  const asked = new Map(
    filters.map(({ key, param }) => [
      key,
      readValues(key, param, values.get(param) ?? [], vocabulary[key], {
        notice,
        unknown,
        isUsed: (value) => isUsed(key, value),
      }),
    ]),
  )
  const facets = mapFacets((facet) => asked.get(facet)?.wanted ?? [])
  const excluded = mapFacets((facet) => asked.get(facet)?.excluded ?? [])
  const within = mapRanges((row) => readRange(row, only, notice))
  const sort = readSort(only('sort'), q, notice)
  const view = readView(only('view'), notice)
  const page = readPage(only('page'), notice)
  if (unknowns > maxUnknown) notice('', '', say.more(unknowns - maxUnknown))
  const pick = tidyText((values.get('pick') ?? []).join(',').slice(0, pickLimit))
  const query = { q, facets, excluded, ranges: within, sort, view, page, pick }
  const asksUnknown = [...asked.values()].some(
    ({ wanted, hasUnknown }) => hasUnknown && wanted.length === 0,
  )
  return {
    query,
    notices: noted.map((one) => linkNear(query, one)),
    ...(asksUnknown && { asksUnknown }),
  }
}

/** A notice with a link to what may have been meant, beside everything else that was asked. */
function linkNear(query: Query, { near, ...notice }: Notice & { near?: NearValue }): Notice {
  if (!near) return notice
  const search = printQuery(withOneMore(query, near.facet, near.value, near.side))
  return { ...notice, link: { label: say.perhaps(near.label), search } }
}

const knownParams: ReadonlySet<string> = new Set([
  ...filters.map(({ param }) => param),
  ...ranges.flatMap(({ params }) => params),
  ...ownParams,
])
const isKnown = (param: string) => knownParams.has(param)

/** The parameters as pairs, in their order; what is no text is left out. */
export function listPairs(params: RawParams): [string, string][] {
  if (params instanceof URLSearchParams) return [...params]
  return Object.entries(params).flatMap(([key, value]) =>
    // Of `?constructor=x` Next makes a list that begins with what every object inherits.
    [value ?? []]
      .flat()
      .filter((item) => typeof item === 'string')
      .map((item): [string, string] => [key, item]),
  )
}

/** How many programs write the name of a list: `client[]=a&client[]=b`, `client[0]=a`. */
const listMark = /\[\d*\]$/u

/** Values by parameter, without the empty ones that native forms send. */
function collect(params: RawParams): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [written, value] of listPairs(params)) {
    if (tidyText(value) === '') continue
    const name = written.replace(listMark, '')
    const key = isKnown(name) ? name : written
    const list = values.get(key)
    if (list) list.push(value)
    else values.set(key, [value])
  }
  return values
}

function readText(raw: string | undefined, notice: Note): string {
  const text = tidyText(raw ?? '')
  const characters = [...text]
  if (characters.length <= textLimit) return text
  notice('q', text, say.cut(textLimit))
  return characters.slice(0, textLimit).join('').trim()
}

function tidyText(raw: string): string {
  // Control characters and halves of surrogate pairs cannot be part of an address or of any text.
  return raw
    .toWellFormed()
    .replace(/[\s\p{Cc}\uFFFD]+/gu, ' ')
    .trim()
}

/** Reads the two ends of a range; turned round they mean the same. */
function readRange(
  row: (typeof ranges)[number],
  only: (param: string) => string | undefined,
  notice: Note,
): Range {
  const {
    key,
    params: [fromParam, toParam],
  } = row
  const read = (param: string) => readNumber(row, param, only(param), notice)
  const from = read(fromParam)
  const to = read(toParam)
  if (from !== undefined && to !== undefined && from > to) {
    notice(fromParam, String(from), rangeNouns[key].turned(to, from))
    return { from: to, to: from }
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function readNumber(
  row: (typeof ranges)[number],
  param: string,
  raw: string | undefined,
  notice: Note,
): number | undefined {
  if (raw === undefined) return undefined
  const { min, max } = limitsOf(row)
  const number = /^\s*\d{1,10}\s*$/u.test(raw) ? Number(raw) : Number.NaN
  if (number >= min && number <= max) return number
  notice(param, raw, rangeNouns[row.key].unknown(shorten(raw), min, max))
  return undefined
}

function readSort(raw: string | undefined, q: string, notice: Note): SortKey {
  const usual = usualSort(q)
  if (raw === undefined) return usual
  const sort = sortKeys.find((key) => key === raw.trim())
  if (!sort) {
    notice('sort', raw, say.noOrder(shorten(raw)))
    return usual
  }
  return sort === 'relevance' ? usual : sort
}

function readView(raw: string | undefined, notice: Note): ViewKey {
  if (raw === undefined) return 'list'
  const view = viewKeys.find((key) => key === raw.trim())
  if (!view) notice('view', raw, say.noView(shorten(raw)))
  return view ?? 'list'
}

function readPage(raw: string | undefined, notice: Note): number {
  if (raw === undefined) return 1
  const page = /^\s*\d{1,7}\s*$/u.test(raw) ? Number(raw) : 0
  if (page >= 1) return page
  notice('page', raw, say.noNumber(shorten(raw)))
  return 1
}
