import { notices as say } from '#words/notices'
import { sentences } from '#words/sentences'
import { describeFilters, describeResult } from '@/lib/facets/describe-query'
import { countMatches, find } from '@/lib/facets/find'
import { findUnseen } from '@/lib/facets/highlight'
import { listBodyWords } from '@/lib/facets/match-text'
import { parseQuery, type RawParams } from '@/lib/facets/parse-query'
import { listMarkers, planText, type WordPlan } from '@/lib/facets/plan-text'
import { countFilters } from '@/lib/facets/query'
import { type Suggestion, suggestDrops } from '@/lib/facets/suggest'
import { suggestWords } from '@/lib/facets/suggest-words'
import {
  type FacetKey,
  type FacetOption,
  facetKeys,
  type Notice,
  type Query,
  type RangeCounts,
  type RangeKey,
  type Vocabulary,
} from '@/lib/facets/types'
import { rowFacts, termFilterKeys } from '@/lib/fields/shown'
import type { ListedProject, TimeScale } from './listed-project'
import type { Portfolio } from './portfolio'
import { noticeText } from './text-notices'

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
  const plan = planText(index, query.q)
  const plans = listMarkers(plan)
  return {
    query,
    notices: [
      ...notices,
      ...noticePage(asked, result.page),
      ...noticeText(portfolio, query, plan, result.total),
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

/** Whether search engines may list a page: all projects, or one value; no text, no later pages. */
export function isIndexable(query: Query): boolean {
  const excludes = facetKeys.some((facet) => query.excluded[facet].length > 0)
  return countFilters(query) <= 1 && !excludes && query.q === '' && query.page === 1
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

function findProject(
  portfolio: Portfolio,
  ordinal: number,
  plans: readonly WordPlan[],
): FoundProject {
  const project = portfolio.projectAt(ordinal)
  const shown = [project.title, project.summary, ...listNames(project).map(({ label }) => label)]
  const also = plans.flatMap((plan) => explainMatch(portfolio, project, ordinal, { shown, plan }))
  return { ...project, also: [...new Set(also)] }
}

/** Why a project has a word that its row does not show: another name, or the text. */
function explainMatch(
  { index, vocabulary }: Portfolio,
  project: ListedProject,
  ordinal: number,
  { shown, plan }: { readonly shown: readonly string[]; readonly plan: WordPlan },
): string[] {
  const isSeen = (one: WordPlan) => findUnseen(shown, [one]).length === 0
  // Of a place, the name that was typed may be another one than the row shows.
  const typed = plan.runs.length > 0 ? { ...plan, forms: [], runs: [plan.word.split(' ')] } : plan
  if (isSeen(typed)) return []
  const alias = findAlias(project, vocabulary, typed)
  if (alias !== undefined) return [alias]
  if (typed !== plan && isSeen(plan)) return []
  const inText = listBodyWords(index, plan, index.ordinals.indexOf(ordinal))
  return inText.length > 0 ? [sentences.also.inText(inText)] : []
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
