import { ranges } from '@/lib/fields/shown'
import { mapRanges, valuesOf } from '../columns'
import { foldText } from '../fold-text'
import { type FacetKey, facetKeys, type Query, type RangeKey, type Vocabulary } from '../types'
import { readTexts, type Score } from './score-plainly'
import type { SearchedProject } from './searched-project'

/** An answer as the rules say it, for tests to compare the engine with. */
export type PlainAnswer = {
  /** Slugs of all matches, in order. */
  readonly slugs: readonly string[]
  /** Counts by `facet=value`, of the values that any project has. */
  readonly counts: Readonly<Record<string, number>>
  /** For each range, how many projects lie in the part from each edge to before the next. */
  readonly ranges: Readonly<Record<RangeKey, readonly number[]>>
}

/** The edges of the parts of each range. */
type Edges = Readonly<Record<RangeKey, readonly number[]>>

/**
 * The rules of finding once more, as plainly as they can be said and without any index.
 *
 * @returns answers about these projects; what is the same for every query is worked out once.
 */
export function readPlainly(
  projects: readonly SearchedProject[],
  vocabulary: Vocabulary,
): (query: Query, edges: Edges) => PlainAnswer {
  const scoreText = readTexts(projects, vocabulary)
  return (query, edges) => answerPlainly(projects, vocabulary, query, edges, scoreText(query.q))
}

function answerPlainly(
  projects: readonly SearchedProject[],
  vocabulary: Vocabulary,
  query: Query,
  edges: Edges,
  score: Score,
): PlainAnswer {
  const has = (project: SearchedProject, facet: FacetKey, values: readonly string[]) =>
    values.some((value) => listValues(project, facet, vocabulary).includes(value))
  const passes = (project: SearchedProject, but?: FacetKey | RangeKey, asked = query) =>
    score(project) !== undefined &&
    ranges.every(({ key }) => {
      const { from, to } = asked.ranges[key]
      if (key === but || (from === undefined && to === undefined)) return true
      return liesIn(project, key, from, to)
    }) &&
    facetKeys.every(
      (facet) =>
        !has(project, facet, asked.excluded[facet]) &&
        (facet === but ||
          asked.facets[facet].length === 0 ||
          has(project, facet, asked.facets[facet])),
    )

  const counts: Record<string, number> = {}
  for (const facet of facetKeys) {
    for (const value of new Set(
      projects.flatMap((project) => listValues(project, facet, vocabulary)),
    )) {
      const excluded = query.excluded[facet].filter((other) => other !== value)
      const ticked = { ...query, excluded: { ...query.excluded, [facet]: excluded } }
      counts[`${facet}=${value}`] = projects.filter(
        (project) => has(project, facet, [value]) && passes(project, facet, ticked),
      ).length
    }
  }
  const found = projects.filter((project) => passes(project))
  return {
    slugs: sortPlainly(found, query, score).map(({ slug }) => slug),
    counts,
    ranges: mapRanges(({ key }) =>
      edges[key].map((edge, part) => {
        const next = edges[key][part + 1]
        return projects.filter(
          (project) =>
            passes(project, key) &&
            liesIn(project, key, edge, next === undefined ? undefined : next - 1),
        ).length
      }),
    ),
  }
}

/** The terms of a project that the vocabulary knows, or that it has none. */
function listValues(
  project: SearchedProject,
  facet: FacetKey,
  vocabulary: Vocabulary,
): readonly string[] {
  const known = valuesOf(project, facet).filter((value) =>
    vocabulary[facet].some((term) => term.value === value),
  )
  return known.length > 0 ? known : ['_none']
}

/** Whether a project lies in a range at least in part; both ends are included. */
function liesIn(project: SearchedProject, key: RangeKey, from = 0, to = Infinity): boolean {
  const row = ranges.find((range) => range.key === key)
  const lowest = row && project[row.low]
  if (!row || lowest === undefined) return false
  const highest = project[row.high] ?? (row.isOpenEnded ? Infinity : lowest)
  return lowest <= to && highest >= from
}

function sortPlainly(found: readonly SearchedProject[], { sort }: Query, score: Score) {
  const by = (a: string | number, b: string | number) => (a === b ? 0 : a < b ? -1 : 1)
  type Order = (a: SearchedProject, b: SearchedProject) => number
  const newest: Order = (a, b) =>
    by(b.start ?? 0, a.start ?? 0) || by(b.date, a.date) || by(a.slug, b.slug)
  const orders = {
    newest,
    oldest: (a, b) =>
      by(a.start ?? 9999, b.start ?? 9999) || by(a.date, b.date) || by(a.slug, b.slug),
    title: (a, b) => by(foldText(a.title), foldText(b.title)) || by(a.slug, b.slug),
    relevance: (a, b) => (score(b) ?? 0) - (score(a) ?? 0) || newest(a, b),
  } satisfies Record<Query['sort'], Order>
  return found.toSorted(orders[sort])
}
