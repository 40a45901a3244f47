import { nameAll, nameWhere } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import { findLanding, listUsedTerms, listValues } from '@/lib/content/pages/landing'
import { findSpan } from '@/lib/content/pages/span'
import { getLibrary, getSite } from '@/lib/content/store'
import type { Page, Project, Viewer } from '@/lib/content/types'
import { leadingFacts, type TermFilterKey } from '@/lib/fields/shown'
import { isPlaceless } from '@/lib/pseudo-places'
import type { CardFact, SocialCard } from '@/lib/social/card'
import { words } from '@/lib/words/words'

const { social, landing } = words

/** The card of the home page: what the site is about, and what it holds. */
export function makeHomeCard(viewer: Viewer): SocialCard {
  const { projects } = getLibrary(viewer)
  return makeCard({ title: getSite().tagline, ...countAll(projects) })
}

/** The card of a page of content. */
export function makePageCard(viewer: Viewer, { title }: Page): SocialCard {
  return makeCard({ title, ...countAll(getLibrary(viewer).projects) })
}

/** The card of a project: place, title, client, years, and where on earth that is. */
export function makeProjectCard(project: Project): SocialCard {
  const { titleParts } = project
  const { name, acronym } = titleParts
  const place = nameWhere(project)
  return makeCard({
    ...(place && { above: place }),
    title: acronym ? landing.abbreviated(name, acronym) : name,
    facts: [
      ...leadingFacts.flatMap((field) => {
        const terms = project[field]
        const label = words.nameTerms(field, terms.length)
        return terms.length > 0 ? [{ label, value: nameAll(terms), isFigure: false }] : []
      }),
      ...(project.start === undefined
        ? []
        : [{ label: social.years, value: printYears(project), isFigure: false }]),
    ],
    countries: listCountries([project]),
  })
}

/** The card of an index of names. */
export function makeIndexCard(viewer: Viewer, facet: TermFilterKey): SocialCard {
  const library = getLibrary(viewer)
  const names = listUsedTerms(library, facet).filter(({ value }) => !isPlaceless(value))
  return makeCard({
    title: words.nouns[facet].many,
    facts: [
      { label: words.nameTerms(facet, names.length), value: String(names.length), isFigure: true },
      ...countProjects(library.projects),
    ],
    countries: listCountries(library.projects),
  })
}

/** The card of the page of a term; undefined where it has none. */
export function makeTermCard(
  viewer: Viewer,
  facet: TermFilterKey,
  value: string,
): SocialCard | undefined {
  const found = findLanding(getLibrary(viewer), facet, value)
  if (!found) return undefined
  const { term, projects } = found
  const facts = facet === 'country' ? countProjects(projects) : countAll(projects).facts
  return makeCard({
    above: words.nouns[facet].one,
    title: term.label,
    facts: [...facts, ...(facet === 'country' ? countLeading(projects) : [])],
    countries: facet === 'country' && !isPlaceless(value) ? [value] : listCountries(projects),
  })
}

/** A card of this site. */
export function makeCard(card: Omit<SocialCard, 'site'>): SocialCard {
  return { site: getSite().title, ...card }
}

/** Totals of projects, and their countries. */
export function countAll(projects: readonly Project[]): Pick<SocialCard, 'facts' | 'countries'> {
  const countries = listCountries(projects)
  const count = countries.length
  return {
    facts: [
      ...countProjects(projects),
      ...(count > 0
        ? [{ label: words.nameTerms('country', count), value: String(count), isFigure: true }]
        : []),
    ],
    countries,
  }
}

function countProjects(projects: readonly Project[]): CardFact[] {
  const total = projects.length
  const span = findSpan(projects)
  const years = span && words.landing.years(span.from, span.to, span.isUpcoming)
  return [
    { label: social.projects(total), value: String(total), isFigure: true },
    ...(years ? [{ label: social.years, value: years, isFigure: true }] : []),
  ]
}

function countLeading(projects: readonly Project[]): CardFact[] {
  return leadingFacts.flatMap((field) => {
    const count = listValues(projects, field).length
    const label = words.nameTerms(field, count)
    return count > 0 ? [{ label, value: String(count), isFigure: true }] : []
  })
}

function listCountries(projects: readonly Project[]): string[] {
  return listValues(projects, 'country')
    .filter((value) => !isPlaceless(value))
    .sort()
}
