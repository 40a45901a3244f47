import { notices as say } from '#words/notices'
import { sentences } from '#words/sentences'
import { describeFilters, describeResult } from '@/lib/facets/describe-query'
import { countMatches, find } from '@/lib/facets/find'
import { findUnseen } from '@/lib/facets/highlight'
import type { FacetIndex } from '@/lib/facets/index-types'
import { listBodyWords, planText, type WordPlan } from '@/lib/facets/match-text'
import { type Suggestion, suggestDrops } from '@/lib/facets/suggest'
import { suggestWords } from '@/lib/facets/suggest-words'
import type {
  FacetKey,
  FacetOption,
  Notice,
  Query,
  RangeCounts,
  RangeKey,
  Vocabulary,
} from '@/lib/facets/types'
import { rowFacts, termFilterKeys } from '@/lib/fields/shown'
import type { ListedProject, TimeScale } from './listed-project'

/** What a listing is made from, on a server or in a browser. */
export type Portfolio = {
  readonly index: FacetIndex
  readonly vocabulary: Vocabulary
  readonly timeScale: TimeScale
  /** The project of an ordinal of the index. */
  readonly projectAt: (ordinal: number) => ListedProject
}

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
  /** Suggestions when nothing was found. */
  readonly suggestions: readonly Suggestion[]
  /** The words searched for, to mark them in the results. */
  readonly plans: readonly WordPlan[]
  readonly timeScale: TimeScale
  /** How many and what, without a full stop. */
  readonly sentence: string
  /** The title of the page, without the site's. */
  readonly title: string
}

/** Answers a query as {@link parseQuery} understood it. Pure, and never throws for any query. */
export function makeListing(
  portfolio: Portfolio,
  { query: asked, notices }: { readonly query: Query; readonly notices: readonly Notice[] },
): Listing {
  const { index, vocabulary, timeScale } = portfolio
  const result = find(index, asked)
  const query = { ...asked, page: result.page }
  const plans = planText(index, query.q)
  return {
    query,
    notices: [
      ...notices,
      ...noticePage(asked, result.page),
      ...noticeForgiven(plans, result.total),
    ],
    total: result.total,
    page: result.page,
    pages: result.pages,
    facets: result.facets,
    ranges: result.ranges,
    projects: result.ordinals.map((ordinal) => findProject(portfolio, ordinal, plans)),
    suggestions: result.total > 0 ? [] : suggest(portfolio, query),
    plans,
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

function suggest({ index, vocabulary }: Portfolio, query: Query): readonly Suggestion[] {
  const count = (other: Query) => countMatches(index, other)
  return [...suggestWords(index, query, count), ...suggestDrops(query, vocabulary, count)]
}

function noticePage({ page: asked }: Query, shown: number): Notice[] {
  if (asked === shown) return []
  return [{ param: 'page', value: String(asked), message: say.noPage(asked, shown) }]
}

function noticeForgiven(plans: readonly WordPlan[], total: number): Notice[] {
  if (total === 0) return []
  return plans
    .filter(({ forgiving }) => forgiving)
    .map(({ word }) => ({ param: 'q', value: word, message: say.similarWords(word) }))
}

function findProject(
  { index, vocabulary, projectAt }: Portfolio,
  ordinal: number,
  plans: readonly WordPlan[],
): FoundProject {
  const project = projectAt(ordinal)
  const shown = [project.title, project.summary, ...listNames(project).map(({ label }) => label)]
  const also = findUnseen(shown, plans).flatMap((plan) => {
    const alias = findAlias(project, vocabulary, plan)
    if (alias !== undefined) return alias
    const position = index.ordinals.indexOf(ordinal)
    const inText = listBodyWords(index, plan, position)
    return inText.length > 0 ? sentences.also.inText(inText) : []
  })
  return { ...project, also: [...new Set(also)] }
}

/** The names a row shows: its facts, and where the work is. */
function listNames(project: ListedProject) {
  return [...new Set([...rowFacts, 'country' as const])].flatMap((field) => project[field] ?? [])
}

function findAlias(
  project: ListedProject,
  vocabulary: Vocabulary,
  plan: WordPlan,
): string | undefined {
  for (const facet of termFilterKeys) {
    for (const { value, label } of project[facet] ?? []) {
      const { aliases = [] } = vocabulary[facet].find((term) => term.value === value) ?? {}
      const alias = aliases.find((name) => findUnseen([name], [plan]).length === 0)
      if (alias !== undefined) return sentences.also.alias(alias, label)
      if (findUnseen([label], [plan]).length === 0) return label
    }
  }
  return undefined
}
