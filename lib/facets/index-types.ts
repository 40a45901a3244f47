import type { BitSet } from './bits'
import type { FacetKey, RangeKey, Term } from './types'

/**
 * One facet of all projects, twice over: as lists (which values has a project?) for few matches,
 * and as sets (which projects have a value?) for many.
 */
export type FacetColumn = {
  /** The values in use, by label; a value's place here is its number. */
  readonly terms: readonly Term[]
  readonly numbers: ReadonlyMap<string, number>
  /** Every value, used or not. */
  readonly vocabulary: readonly Term[]
  /** Labels of every value of the vocabulary, used or not. */
  readonly labels: ReadonlyMap<string, string>
  /** The numbers of the project at `p` stand in `values` from `offsets[p]` to `offsets[p + 1]`. */
  readonly offsets: Uint32Array
  readonly values: Uint16Array
  /** For each number the set of its projects, one after the other. */
  readonly sets: Uint32Array
  /** For each number how many projects have it. */
  readonly totals: Uint32Array
  /** The projects that have no value. */
  readonly unstated: BitSet
}

/** The lowest and highest value of each project, by position, and the parts they lie in. */
export type RangeColumn = {
  /** `NO_VALUE` for projects of no value. */
  readonly lows: Uint32Array
  /** `OPEN_END` for what goes on. */
  readonly highs: Uint32Array
  /** The lowest value of each part of the histogram. */
  readonly edges: readonly number[]
  /** The first and the last part that each project lies in; of no value, the last comes before. */
  readonly firsts: Uint16Array
  readonly lasts: Uint16Array
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
  readonly ranges: Readonly<Record<RangeKey, RangeColumn>>
  readonly orders: Readonly<Record<'oldest' | 'title', Order>>
  readonly names: NameWords
  readonly text: TextIndex
  /**
   * What a text finds; undefined when it filters nothing. Part of the index because a browser has it
   * only once something is searched.
   */
  readonly matchText: (index: FacetIndex, text: string) => TextMatch | undefined
}

/** What a text finds: the projects that have all it asks for, and how well each fits. */
export type TextMatch = { readonly matches: BitSet; readonly scores: Uint16Array }

/** Another order of the projects: the positions in it, and for each position its place. */
export type Order = { readonly positions: Uint32Array; readonly ranks: Uint32Array }

/**
 * The words of all titles, summaries and texts, and where each stands. A place that a text mentions
 * is a word that begins with `@`.
 */
export type TextIndex = {
  /** Sorted by code units. */
  readonly words: readonly string[]
  /** The places of word `n` stand in `places` from `offsets[n]` to `offsets[n + 1]`. */
  readonly offsets: Uint32Array
  /** Eight times the position of a project, plus its {@link textFields}; ascending for each word. */
  readonly places: Uint32Array
  /** The other forms of words, which a browser has only once something is searched. */
  readonly forms: WordForms
  /** By position, the words in their order; only where the texts themselves are, on a server. */
  readonly orders?: readonly WordOrder[]
}

/** What else a word may be spelt like; folded, some of it no word at all. */
export type WordForms = {
  /** Whole words that mean the same, the word itself among them. */
  readonly listForms: (word: string) => readonly string[]
  /** Beginnings of words with the same stem, the longest first. */
  readonly listStems: (word: string) => readonly string[]
}

/** The words of a project as they follow each other, folded, each with a space before and after. */
export type WordOrder = { readonly title: string; readonly summary: string; readonly body: string }

/** A term of a facet by its number in that facet's column. */
export type TermPlace = { readonly facet: FacetKey; readonly number: number }

/** The words of all names and former names in use, and whose they are; places as in {@link TextIndex}. */
export type NameWords = {
  /** Sorted by code units. */
  readonly words: readonly string[]
  readonly terms: readonly (readonly TermPlace[])[]
}

/** The highest value of what goes on, such as work without a last year. */
export const OPEN_END = 0xffffffff

/** The lowest value of a project that has none. */
export const NO_VALUE = 0xffffffff
