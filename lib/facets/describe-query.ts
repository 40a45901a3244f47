import { hasYears } from './query'
import { type FacetKey, facetKeys, type Query, type Vocabulary } from './types'

/** Every word of the sentences below, until a catalogue holds them. */
const words = {
  or: 'or',
  and: (names: string) => `and ${names}`,
  for: (names: string) => `for ${names}`,
  thatAre: (status: string) => `that are ${status}`,
  not: (status: string) => `not ${status}`,
  without: (names: string) => `without ${names}`,
  in: (year: number) => `running in ${year}`,
  between: (from: number, to: number) => `running between ${from} and ${to}`,
  since: (from: number) => `running in ${from} or after`,
  until: (to: number) => `running in ${to} or before`,
  matching: (text: string) => `matching “${text}”`,
  projects: (total: number) =>
    `${total === 0 ? 'No' : total} ${total === 1 ? 'project' : 'projects'}`,
  all: (projects: string) => `All ${projects}`,
} as const

/** The filters of a query in words, such as "European Union or World Bank, and Governance". */
export function describeFilters(query: Query, vocabulary: Vocabulary): string {
  return listParts(query, vocabulary).join(', ')
}

/** How many projects a query found and what it asked for, as one sentence without a full stop. */
export function describeResult(query: Query, vocabulary: Vocabulary, total: number): string {
  const projects = words.projects(total)
  const [first, ...others] = listParts(query, vocabulary)
  if (first === undefined) return total > 1 ? words.all(projects) : projects
  return `${projects} ${[introduce(first, query), ...others].join(', ')}`
}

/** What joins the first filter to "projects": names want "for", a status "that are". */
function introduce(first: string, { facets, without }: Query): string {
  if (nameFacets.some((facet) => facets[facet].length > 0)) return words.for(first)
  if (nameFacets.some((facet) => without[facet].length > 0)) return first
  return facets.status.length + without.status.length > 0 ? words.thatAre(first) : first
}

/** A status says how projects are, in lower case; the other facets are names. */
const nameFacets = facetKeys.filter((facet) => facet !== 'status')

function listParts(query: Query, vocabulary: Vocabulary): string[] {
  const name = (facet: FacetKey, values: readonly string[]) =>
    joinWith(
      words.or,
      values.map((value) => labelOf(vocabulary, facet, value)),
    )
  const wanted = nameFacets.map((facet) => name(facet, query.facets[facet])).filter(Boolean)
  const barred = nameFacets.map((facet) => name(facet, query.without[facet])).filter(Boolean)
  const parts = wanted.map((group, place) => (place === 0 ? group : words.and(group)))
  if (barred.length > 0) parts.push(words.without(joinWith(words.or, barred)))
  const status = name('status', query.facets.status).toLowerCase()
  const notStatus = name('status', query.without.status).toLowerCase()
  if (status) parts.push(status)
  if (notStatus) parts.push(words.not(notStatus))
  if (hasYears(query)) parts.push(describeYears(query))
  if (query.q) parts.push(words.matching(query.q))
  return parts
}

/** "running in 2020", "running between 2015 and 2024", "running in 2015 or after"; '' for any. */
function describeYears({ from, to }: Pick<Query, 'from' | 'to'>): string {
  if (from !== undefined && to !== undefined) {
    return from === to ? words.in(from) : words.between(from, to)
  }
  if (from !== undefined) return words.since(from)
  return to === undefined ? '' : words.until(to)
}

/** The label of a value, or the value itself where the vocabulary lacks it. */
export function labelOf(vocabulary: Vocabulary, facet: FacetKey, value: string): string {
  return vocabulary[facet].find((term) => term.value === value)?.label ?? value
}

/** "A", "A or B", "A, B or C" */
function joinWith(word: string, items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** "years 2015 to 2024", "year 2020", "years from 2015", "years until 2024": years as a thing to drop. */
export function describeRange({ from, to }: Pick<Query, 'from' | 'to'>): string {
  if (from === undefined) return `years until ${to}`
  if (to === undefined) return `years from ${from}`
  return from === to ? `year ${from}` : `years ${from} to ${to}`
}
