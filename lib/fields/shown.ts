import type { projectFields } from './fields'
import type { FieldsOfKind } from './types'

/**
 * Where the fields of a project show, in which order, and under which public name. Inside the
 * program a field has the name of its key in front matter; the names in addresses, headings and
 * JSON are declared only here. This file holds plain data only: browsers load it.
 */
type TermField = FieldsOfKind<typeof projectFields, 'terms'>
/** Numbers that visitors may see; the preview version is for staff. */
type NumberField = Exclude<
  FieldsOfKind<typeof projectFields, 'year' | 'amount' | 'count'>,
  'preview_version'
>
/** Texts that visitors may see as they were written; these three have places of their own. */
type TextField = Exclude<FieldsOfKind<typeof projectFields, 'text'>, 'title' | 'summary' | 'id'>
/** What facts, columns and keys can be. */
export type ShownField = TermField | NumberField | TextField

/** What visitors filter by, in the order of the page, the address and the API. */
export const filters = [
  { key: 'regions', param: 'region' },
  { key: 'client', param: 'client' },
  { key: 'solutions', param: 'solution' },
  { key: 'country', param: 'country' },
  // Derived from the years and the current year.
  { key: 'status', param: 'status' },
] as const satisfies readonly { key: TermField | 'status'; param: string }[]

export type FilterKey = (typeof filters)[number]['key']
/** A filter whose values have names of their own, and a page each. */
export type TermFilterKey = Exclude<FilterKey, 'status'>
export const termFilterKeys: readonly TermFilterKey[] = filters
  .map(({ key }) => key)
  .filter((key) => key !== 'status')

/** A range: the fields that say its ends, and the parameters that ask for them. */
export type RangeRow = {
  readonly key: string
  readonly low: NumberField
  /** The same field where a project has one value. */
  readonly high: NumberField
  /** Whether a project without a highest value counts as ongoing. */
  readonly isOpenEnded: boolean
  readonly params: readonly [string, string]
}

/** What visitors narrow down from a lowest to a highest value. */
export const ranges = [
  // A project without an end is ongoing; one without a start is in no year.
  { key: 'years', low: 'start', high: 'end', isOpenEnded: true, params: ['from', 'to'] },
] as const satisfies readonly RangeRow[]

export type RangeKey = (typeof ranges)[number]['key']

/** The facts beside a project's text, after its years and status. */
export const facts: readonly ShownField[] = [
  // In this order.
  'client',
  'country',
  'regions',
  'solutions',
]

/** What a row of the list says below its summary; the first in bold. */
export const rowFacts: readonly TermField[] = ['client', 'solutions']

/** The columns of the table between title and status. */
export const tableColumns: readonly (ShownField | 'years')[] = [
  'country',
  'client',
  'solutions',
  'years',
]

/** The index pages in header and footer. */
export const navigation: readonly TermFilterKey[] = [
  // In this order.
  'regions',
  'solutions',
  'client',
  'country',
]

/** The facets whose landing pages begin with results. */
export const resultsFirst: readonly TermFilterKey[] = ['client']

/** The facets whose terms are counted in the figures of a landing page. */
export const keyFigures: readonly TermFilterKey[] = ['client', 'country', 'solutions', 'regions']

/** The home page: what its cover counts, what has its own section, and short lists. */
export const home: {
  readonly figures: readonly TermFilterKey[]
  /** Primary terms as bars, above the projects. */
  readonly bars: readonly TermFilterKey[]
  /** Terms by name, below the projects. */
  readonly names: readonly TermFilterKey[]
  readonly lists: readonly TermFilterKey[]
} = {
  figures: ['country', 'client'],
  bars: ['solutions'],
  names: ['client'],
  lists: ['regions', 'country'],
}

/** What the coverage table compares unless the address says otherwise. */
export const coverage: { readonly rows: FilterKey; readonly columns: FilterKey } = {
  rows: 'solutions',
  columns: 'regions',
}

/** How much it means for two projects to share a value; a country says most of what readers seek. */
export const relatedWeights: readonly (readonly [TermFilterKey, number])[] = [
  ['country', 4],
  ['client', 3],
  ['solutions', 2],
  ['regions', 1],
]

/** What the social image of a project and the cover of a printed statement also show. */
export const leadingFacts: readonly TermField[] = ['client']

/** The columns of the CSV download: heading, and the field or derived value below it. */
export const csvColumns: readonly {
  readonly heading: string
  readonly of: ShownField | 'title' | 'summary' | 'status' | 'url' | 'slug'
}[] = [
  { heading: 'title', of: 'title' },
  { heading: 'summary', of: 'summary' },
  { heading: 'start', of: 'start' },
  { heading: 'end', of: 'end' },
  { heading: 'status', of: 'status' },
  { heading: 'clients', of: 'client' },
  { heading: 'solutions', of: 'solutions' },
  { heading: 'regions', of: 'regions' },
  { heading: 'countries', of: 'country' },
  { heading: 'url', of: 'url' },
  { heading: 'slug', of: 'slug' },
]

/** The keys of a project in JSON answers after those of its page, and the fields behind them. */
export const jsonKeys: readonly { readonly key: string; readonly of: ShownField }[] = [
  { key: 'region', of: 'regions' },
  { key: 'client', of: 'client' },
  { key: 'solution', of: 'solutions' },
  { key: 'country', of: 'country' },
]

/** The categories of an entry in a feed. */
export const feedCategories: readonly TermField[] = ['solutions', 'regions', 'client', 'country']
export type { NumberField, TermField, TextField }

/** Fields that no page shows: who may see a project, how it got where it is, and what tells it apart. */
export const untoldFields = [
  'date',
  'published',
  'publish_at',
  'unpublish_at',
  'preview_version',
  'redirect_from',
  'id',
] as const satisfies readonly (keyof typeof projectFields)[]
