import {
  type FilterKey,
  filters,
  type NumberField,
  type RangeKey,
  ranges,
  type TermField,
} from '@/lib/fields/shown'

/** What projects are filtered by, in the order of the page, the address and the API. */
export const facetKeys: readonly FilterKey[] = filters.map(({ key }) => key)
export type FacetKey = FilterKey

/** What projects are narrowed down by from a lowest to a highest value. */
export const rangeKeys: readonly RangeKey[] = ranges.map(({ key }) => key)
export type { RangeKey }

export const sortKeys = ['relevance', 'newest', 'oldest', 'title'] as const
export type SortKey = (typeof sortKeys)[number]

/** How a listing shows its projects. */
export const viewKeys = ['list', 'table', 'map'] as const
export type ViewKey = (typeof viewKeys)[number]

/** Projects on one page of a listing. */
export const pageSize = 24

/** One name of a vocabulary: `value` is the slug in addresses, `aliases` are other names people use for it. */
export type Term = {
  readonly value: string
  readonly label: string
  readonly aliases?: readonly string[]
  /** A customary short name. */
  readonly abbr?: string
  /** The primary term that a secondary one belongs to. */
  readonly parent?: string
  /**
   * Of a single place: what it is called besides its names; empty where no project has it, but for
   * what it is called in its own languages (`native`). That, and its names `elsewhere`, mean it only
   * if they are the whole of a search.
   */
  readonly place?: {
    readonly adjectives: readonly string[]
    readonly codes: readonly string[]
    readonly native?: readonly string[]
    readonly elsewhere?: readonly string[]
  }
  /** The accent of the family of a term that has secondary ones (`data-family`), from 0. */
  readonly family?: number
}

/** All the terms each facet knows, used or not. */
export type Vocabulary = Readonly<Record<FacetKey, readonly Term[]>>

/** What the engine reads of a project. */
export type IndexedProject = {
  readonly [Field in TermField]?: readonly { readonly value: string }[]
} & { readonly [Field in NumberField]?: number | undefined } & {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly status: string
  /** When it was first entered, ISO 8601; breaks ties between projects of one start year. */
  readonly date: string
}

/** From a lowest to a highest value, both included; either may be open. */
export type Range = { readonly from?: number; readonly to?: number }

/** A question to the listing, in canonical form: values known, sorted and without duplicates. */
export type Query = {
  /** Full text, trimmed and with single spaces; empty for none. */
  readonly q: string
  /** Values of which a project found has at least one, of each facet that has any. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>
  /** Values that no project found may have; never one of `facets`. */
  readonly excluded: Readonly<Record<FacetKey, readonly string[]>>
  /** Only projects that lie in these ranges, at least in part. */
  readonly ranges: Readonly<Record<RangeKey, Range>>
  /** Never `relevance` without `q`. */
  readonly sort: SortKey
  readonly view: ViewKey
  /** From 1. */
  readonly page: number
  /** Projects chosen for a shortlist, as the address has them (`a,b,c`); they filter nothing. */
  readonly pick: string
}

/** Something in an address that was not understood and therefore left out, or read in another way. */
export type Notice = {
  /** The URL parameter. */
  readonly param: string
  /** What stood there. */
  readonly value: string
  readonly message: string
  /** What one may have meant instead: the query string of a listing, without `?`. */
  readonly link?: { readonly label: string; readonly search: string }
}

export type FacetOption = {
  readonly value: string
  readonly label: string
  /**
   * Projects one would see of this option if it were ticked: every other facet applied, the choices
   * in its own ignored; what is excluded stays excluded, but for the option itself.
   */
  readonly count: number
  /**
   * How many projects join those found when it is pressed, where that is not `count`: when others of
   * its facet are ticked already, or when it is excluded and will not be.
   */
  readonly adds?: number
  readonly selected: boolean
  /** Whether projects with it are excluded. */
  readonly excluded: boolean
}

/** How many projects lie in each part of a range. */
export type RangeCounts = {
  /** The lowest value of each part, ascending; a part reaches to before the next, the last has no end. */
  readonly edges: readonly number[]
  readonly counts: readonly number[]
}

/** The answer: ordinals index the list of projects the index was built from. */
export type FindResult = {
  readonly total: number
  /** The page shown: the last one when the query asks for a page beyond it. */
  readonly page: number
  /** Number of pages, at least 1. */
  readonly pages: number
  /** The projects of this page, in order. */
  readonly ordinals: readonly number[]
  /** Options in use by any project or asked for; by count, then label. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  /** What one would see of each part of a range: every filter applied but the range itself. */
  /** The option of having no term, of each facet of which some project has none. */
  readonly unstated: ReadonlyMap<FacetKey, FacetOption>
  readonly ranges: Readonly<Record<RangeKey, RangeCounts>>
}
