/** The order of this list is the order of facets on the page, in the address and in the API. */
export const facetKeys = ['region', 'client', 'solution', 'country', 'status'] as const
export type FacetKey = (typeof facetKeys)[number]

export const sortKeys = ['relevance', 'newest', 'oldest', 'title'] as const
export type SortKey = (typeof sortKeys)[number]

/** How a listing shows its projects. */
export const viewKeys = ['list', 'table', 'map'] as const
export type ViewKey = (typeof viewKeys)[number]

/** Projects on one page of a listing. */
export const pageSize = 24

/** The years a project or a query may name (DESIGN: a project file, `start` and `end`). */
export const yearRange = { min: 1950, max: 2100 } as const

/** One name of a vocabulary: `value` is the slug in addresses, `aliases` are other names people use for it. */
export type Term = {
  readonly value: string
  readonly label: string
  readonly aliases?: readonly string[]
}

/** All the names each facet knows, used or not. */
export type Vocabulary = Readonly<Record<FacetKey, readonly Term[]>>

/** What the engine needs to know of a project; the facet columns hold term values (slugs). */
export type FindableProject = Readonly<Record<FacetKey, readonly string[]>> & {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** First year, if known. */
  readonly start?: number
  /** Last year; absent while the project goes on. */
  readonly end?: number
  /** When it was first entered, ISO 8601; breaks ties between projects of one start year. */
  readonly date: string
  /** The different words of its text, folded, with blanks between; what is not there is not searched. */
  readonly words?: string
}

/** A question to the listing, in canonical form: values known, sorted and without duplicates. */
export type Query = {
  /** Full text, trimmed and with single blanks; empty for none. */
  readonly q: string
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>
  /** Values that no project found may have; never one of `facets`. */
  readonly without: Readonly<Record<FacetKey, readonly string[]>>
  /** Only projects that ran in or after this year. */
  readonly from?: number
  /** Only projects that ran in or before this year. */
  readonly to?: number
  /** Never `relevance` without `q`. */
  readonly sort: SortKey
  readonly view: ViewKey
  /** From 1. */
  readonly page: number
}

/** Something in an address that was not understood and therefore left out, or read in another way. */
export type Notice = {
  /** The URL parameter. */
  readonly param: string
  /** What stood there. */
  readonly value: string
  readonly message: string
}

export type FacetOption = {
  readonly value: string
  readonly label: string
  /**
   * Projects one would see of this option if it were ticked: every other facet applied, the choices
   * in its own ignored; what is left out stays left out, but for the option itself.
   */
  readonly count: number
  readonly selected: boolean
  /** Whether projects with it are left out. */
  readonly excluded: boolean
}

/** For each year of a portfolio how many projects ran in it. */
export type YearCounts = {
  /** The year of the first count. */
  readonly from: number
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
  /** What one would see of each year: every filter applied but the years. */
  readonly years: YearCounts
}
