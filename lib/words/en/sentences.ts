import { withArticle } from './articles'
import { joinWithOr } from './join'

/** What joins terms to “projects”, in the order of the sentence; other facets follow with “for”. */
const prepositions: readonly (readonly [facet: string, preposition: string])[] = [
  ['solutions', 'on'],
  ['country', 'in'],
  ['regions', 'in'],
]

/** Values that are no place to be in, where they stand alone. */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['Worldwide', 'worldwide'],
  ['Regional', 'across a region'],
])

/** “on Governance in Egypt for the European Union”; empty for no terms. */
function joinTerms(wanted: ReadonlyMap<string, readonly string[]>): string {
  const known = prepositions.filter(([facet]) => wanted.has(facet))
  const others = [...wanted.keys()].filter((facet) => known.every(([other]) => other !== facet))
  let before = ''
  return [...known, ...others.map((facet) => [facet, 'for'] as const)]
    .map(([facet, preposition]) => {
      const names = wanted.get(facet) ?? []
      const adverb = preposition === 'in' && names.length === 1 && adverbs.get(names[0] ?? '')
      // Two facets with the same preposition, such as country and region.
      const joint = before === preposition ? 'and' : preposition
      before = adverb ? '' : preposition
      if (adverb) return adverb
      return `${joint} ${joinWithOr(preposition === 'on' ? names : names.map(withArticle))}`
    })
    .join(' ')
}

function countProjects(total: number): string {
  return `${total === 0 ? 'No' : total} ${total === 1 ? 'project' : 'projects'}`
}

/** Sentences about a query, its results and its alternatives, for server and browser. */
export const sentences = {
  or: joinWithOr,
  /** The lack of a term, beside names of terms. */
  noTerm: (facet: string) => `no ${facet} stated`,
  /** A filter that is no name, such as the lack of a term. */
  quoted: (filter: string) => `“${filter}”`,
  /** The parts of the sentence, in order. */
  parts: {
    /** The terms of a facet; the first facet has no “and”. */
    names: (names: string, isFirst: boolean) => (isFirst ? names : `and ${names}`),
    without: (names: string) => `excluding ${names}`,
    /** Projects that name no term of a facet; the facet as it stands within a sentence. */
    unstated: (facets: string) => `with no ${facets} stated`,
    stated: (facets: readonly string[]) => `with the ${facets.join(' and ')} stated`,
    status: (labels: string) => labels.toLowerCase(),
    notStatus: (labels: string) => `not ${labels.toLowerCase()}`,
    matching: (text: string) => `matching “${text}”`,
    phrase: (text: string) => `with the exact words “${text}”`,
    withoutWord: (text: string) => `without “${text}”`,
    join: (parts: readonly string[]) => parts.join(', '),
  },
  /** How many projects there are, without any filter. */
  all: (total: number) => (total > 1 ? `All ${countProjects(total)}` : countProjects(total)),
  /** How many projects match, and which filters. */
  found: (total: number, asked: string) => `${countProjects(total)} ${asked}`,
  /** Joins a status to "projects" where it comes first. */
  firstStatus: (status: string) => `that are ${status}`,
  terms: joinTerms,
  description: (sentence: string) => `${sentence}.`,
  title: {
    all: 'All projects',
    some: (filters: string) => `Projects: ${filters}`,
    onPage: (title: string, page: number) => `${title}, page ${page}`,
    feed: (site: string, filters: string) => (filters ? `${site}: ${filters}` : site),
  },
  /** Why a project matches when its row does not show the search word. */
  also: {
    inText: (found: readonly string[]) => `In the text: ${found.join(', ')}`,
    alias: (alias: string, label: string) => `${alias} is another name for ${label}`,
  },
  /** Suggestions when nothing matches. */
  instead: {
    /** Having no term, as what to look for. */
    projectsWith: (none: string) => `projects with ${none}`,
    without: (names: readonly string[]) => `Remove ${names.join(' or ')}`,
    only: (names: readonly string[]) => `Only ${names.join(' or ')}`,
    again: (names: readonly string[]) => `Include ${names.join(' or ')} again`,
    withoutRange: (label: string) => `Remove ${label}`,
    onlyRange: (label: string) => `Only ${label}`,
    withoutText: (text: string) => `Remove “${text}”`,
    onlyText: (text: string) => `Only “${text}”`,
    withoutWord: (word: string) => `Remove the word “${word}”`,
    withoutPhrase: (text: string) => `Remove the exact words “${text}”`,
    withWord: (text: string) => `Include “${text}” again`,
    spelling: (text: string) => `Did you mean “${text}”?`,
  },
} as const
