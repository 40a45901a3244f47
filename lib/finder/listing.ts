import { notices as say } from '#words/notices'
import { sentences } from '#words/sentences'
import { mapFacets } from '@/lib/facets/columns'
import { countMatches, find } from '@/lib/facets/find'
import { describeFilters, describeResult } from '@/lib/facets/query/describe-query'
import { parseQuery, type RawParams } from '@/lib/facets/query/parse-query'
import { withPicks } from '@/lib/facets/query/query'
import { type Suggestion, suggestDrops } from '@/lib/facets/suggest'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type {
  FacetKey,
  FacetOption,
  Notice,
  Query,
  RangeCounts,
  RangeKey,
  Vocabulary,
} from '@/lib/facets/types'
import type { ListedProject, TimeScale } from './listed-project'
import type { Portfolio, TextAnswer } from './portfolio'

export type { Portfolio }

/** A project found, and where its words are if the listing does not show them. */
export type FoundProject = ListedProject & { readonly also: readonly string[] }

/** A page of a listing as plain data: everything its view needs. */
export type Listing = {
  /** As understood; its page is the one shown. */
  readonly query: Query
  readonly notices: readonly Notice[]
  readonly total: number
  readonly page: number
  /** Number of pages, at least 1. */
  readonly pages: number
  readonly facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  readonly ranges: Readonly<Record<RangeKey, RangeCounts>>
  readonly projects: readonly FoundProject[]
  /** Suggestions when nothing was found, and some projects of the first of them. */
  readonly suggestions: readonly Suggestion[]
  readonly nearby: readonly ListedProject[]
  /** The words searched for, to mark them in the results. */
  readonly plans: readonly WordPlan[]
  readonly timeScale: TimeScale
  /** How many and what, without a full stop. */
  readonly sentence: string
  /** The title of the page, without the site's. */
  readonly title: string
}

/** How many projects to show when nothing was found. */
const maxNearby = 3

/** The query of an address to this portfolio. */
export function readQuery({ index, vocabulary }: Portfolio, params: RawParams) {
  return parseQuery(params, vocabulary, (facet, value) => index.facets[facet].numbers.has(value))
}

/** Answers a query as {@link parseQuery} understood it. Pure, and never throws for any query. */
export function makeListing(
  portfolio: Portfolio,
  { query: asked, notices }: { readonly query: Query; readonly notices: readonly Notice[] },
): Listing {
  const { index, vocabulary, timeScale } = portfolio
  const result = find(index, asked)
  const query = { ...asked, page: result.page }
  const text = query.q === '' ? undefined : portfolio.answerText?.(portfolio, query, result.total)
  const suggestions = result.total > 0 ? [] : suggest(portfolio, query, text)
  return {
    query,
    notices: [
      ...notices,
      ...(result.total > 0 ? noticePage(asked, result.page) : []),
      ...(text?.notices ?? []),
    ],
    total: result.total,
    page: result.page,
    pages: result.pages,
    facets: mapFacets((facet) => [
      ...result.facets[facet],
      ...[result.unstated.get(facet) ?? []].flat(),
    ]),
    ranges: result.ranges,
    projects: result.ordinals.map((ordinal) => {
      const project = portfolio.projectAt(ordinal)
      return { ...project, also: text?.explain(project, ordinal) ?? [] }
    }),
    suggestions,
    nearby: suggestions
      .slice(0, 1)
      .flatMap((best) => find(index, best.query).ordinals.slice(0, maxNearby))
      .map((ordinal) => portfolio.projectAt(ordinal)),
    plans: text?.plans ?? [],
    timeScale,
    sentence: describeResult(query, vocabulary, result.total),
    title: printTitle(query, vocabulary),
  }
}

function printTitle(query: Query, vocabulary: Vocabulary): string {
  const filters = describeFilters(query, vocabulary)
  const { all, some, onPage } = sentences.title
  const title = filters ? some(filters) : all
  return query.page > 1 ? onPage(title, query.page) : title
}

/** What to ask instead when nothing was found: other spellings, then fewer filters. */
function suggest(
  { index, vocabulary }: Portfolio,
  query: Query,
  text: TextAnswer | undefined,
): readonly Suggestion[] {
  const count = (other: Query) => countMatches(index, other)
  return [...(text?.listSpellings(count) ?? []), ...suggestDrops(query, vocabulary, count)].map(
    (one) => ({ ...one, query: withPicks(one.query, query.pick) }),
  )
}

function noticePage({ page: asked }: Query, shown: number): Notice[] {
  if (asked === shown) return []
  return [{ param: 'page', value: String(asked), message: say.noPage(asked, shown) }]
}
