import type { FacetKey, Term } from './types'

/**
 * One facet of all projects, twice over: as lists (which values has a project?) for few matches,
 * and as sets (which projects have a value?) for many.
 */
export type FacetColumn = {
  /** The values in use, by label; a value's place here is its number. */
  readonly terms: readonly Term[]
  readonly numbers: ReadonlyMap<string, number>
  /** Labels of every value of the vocabulary, used or not. */
  readonly labels: ReadonlyMap<string, string>
  /** The numbers of the project at `p` stand in `values` from `offsets[p]` to `offsets[p + 1]`. */
  readonly offsets: Uint32Array
  readonly values: Uint16Array
  /** For each number the set of its projects, one after the other. */
  readonly sets: Uint32Array
  /** For each number how many projects have it. */
  readonly totals: Uint32Array
}

/**
 * Everything needed to answer queries. Positions count projects in the order "newest first", so
 * that the first page of the usual listing is simply the first matches.
 */
export type FacetIndex = {
  readonly size: number
  /** For each position the ordinal of the project in the list the index was built from. */
  readonly ordinals: Uint32Array
  readonly facets: Readonly<Record<FacetKey, FacetColumn>>
  /** First and last years by position; 0 for no first year, 9999 for work that goes on. */
  readonly starts: Uint16Array
  readonly ends: Uint16Array
  /** The first and the last year that the years of any project name. */
  readonly span: { readonly from: number; readonly to: number }
  readonly orders: Readonly<Record<'oldest' | 'title', Order>>
  readonly names: NameWords
  readonly text: TextIndex
}

/** Another order of the projects: the positions in it, and for each position its place. */
export type Order = { readonly positions: Uint32Array; readonly ranks: Uint32Array }

/** The words of all titles, summaries and texts, and where each stands. */
export type TextIndex = {
  /** Sorted by code units. */
  readonly words: readonly string[]
  /** The places of word `n` stand in `places` from `offsets[n]` to `offsets[n + 1]`. */
  readonly offsets: Uint32Array
  /** Eight times the position of a project, plus its {@link textFields}; ascending for each word. */
  readonly places: Uint32Array
}

/** A term of a facet by its number in that facet's column. */
export type TermPlace = { readonly facet: FacetKey; readonly number: number }

/** The words of all names and former names in use, and whose they are. */
export type NameWords = {
  /** Sorted by code units. */
  readonly words: readonly string[]
  readonly terms: readonly (readonly TermPlace[])[]
}

/** The last year of work that goes on. */
export const OPEN_END_YEAR = 9999
