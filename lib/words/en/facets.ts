import { nouns } from './nouns'

/** What projects are filtered by. */
export type Facet = keyof typeof nouns

/** The name of a facet. */
export function nameFacet(facet: Facet): string {
  return nouns[facet].one
}

/** The noun beside a number of its terms, and the heading above one or more of them. */
export function nameTerms(facet: Facet, count: number): string {
  return count === 1 ? nouns[facet].one : nouns[facet].many
}

/** The name of a facet within a sentence. */
export function inSentence(facet: Facet): string {
  return nouns[facet].one.toLowerCase()
}

/** The same in the plural. */
export function manyInSentence(facet: Facet): string {
  return nouns[facet].many.toLowerCase()
}

/** The option of projects that name no term of a facet. */
export const notStated = 'Not stated'
/** The same in a notice, which names no filter otherwise. */
export function nameNotStated(facet: Facet): string {
  return `${nameFacet(facet)}: ${notStated}`
}

/** The same, excluded: those that do name one. */
export const stated = 'Stated'

/** The status of a project. */
export const statuses = {
  active: 'Active',
  completed: 'Completed',
  upcoming: 'Upcoming',
  draft: 'Draft',
} as const
