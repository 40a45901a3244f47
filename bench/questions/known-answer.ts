/** Why questions are asked. */
export const questionKinds = [
  'name',
  'alias',
  'place',
  'typo',
  'prefix',
  'accent',
  'topic',
  'body',
  'plural',
  'several words',
  'whole name',
  'adjective',
  'code',
  'dotted letters',
  'phrase',
  'left out',
  'word form',
  'spelling',
  'joined',
  'nothing to find',
] as const

export type QuestionKind = (typeof questionKinds)[number]

/** What a person who knows the sample portfolio would expect a search to find. */
export type KnownAnswer = {
  readonly q: string
  readonly kind: QuestionKind
  /** Slugs any of which a person would accept as the first result; none where nothing may be found. */
  readonly first: readonly string[]
  /** Slugs that must be found, in any place; includes at least one of `first`. */
  readonly found: readonly string[]
  /** Slugs that must not be among the results, where a likely mistake is known. */
  readonly notFound: readonly string[]
}

/**
 * A search, the slugs it must find, and those it must not; without any, it must find nothing. Any of
 * those found may come first, unless some are named that may.
 */
export type QuestionRow = readonly [q: string, found?: string, notFound?: string, first?: string]

/** Rows by kind. */
export type QuestionRows = Readonly<Partial<Record<QuestionKind, readonly QuestionRow[]>>>

/** The rows of one kind as answers. */
export function answersOf(kind: QuestionKind, rows: readonly QuestionRow[]): KnownAnswer[] {
  return rows.map(([q, found = '', notFound = '', first = found]) => ({
    q,
    kind,
    first: splitSlugs(first),
    found: splitSlugs(found),
    notFound: splitSlugs(notFound),
  }))
}

function splitSlugs(slugs: string): string[] {
  return slugs.split(' ').filter(Boolean)
}
