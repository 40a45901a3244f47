/** What a person who knows the sample portfolio would expect a search to find. */
export type KnownAnswer = {
  readonly q: string
  /** Why it is here. */
  readonly kind:
    | 'name'
    | 'alias'
    | 'place'
    | 'typo'
    | 'prefix'
    | 'accent'
    | 'topic'
    | 'body'
    | 'plural'
    | 'several words'
    | 'whole name'
    | 'adjective'
    | 'code'
    | 'dotted letters'
    | 'phrase'
    | 'left out'
    | 'word form'
    | 'spelling'
    | 'joined'
    | 'nothing to find'
  /** Slugs any of which a person would accept as the first result; none where nothing may be found. */
  readonly first: readonly string[]
  /** Slugs that must be found, in any place; includes at least one of `first`. */
  readonly found: readonly string[]
  /** Slugs that must not be among the results, where a likely mistake is known. */
  readonly notFound?: readonly string[]
}
