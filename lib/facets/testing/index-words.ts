import { buildIndex } from '../build-index'
import type { FacetIndex } from '../index-types'
import { wordForms } from '../text/word-forms'
import type { Vocabulary } from '../types'
import type { SearchedProject } from './searched-project'

/** The index of projects whose words stand beside them. */
export function indexWords(
  projects: readonly SearchedProject[],
  vocabulary: Vocabulary,
): FacetIndex {
  const words = new Map(projects.map((project) => [project.slug, project.words]))
  return buildIndex(projects, vocabulary, (slug) => words.get(slug), wordForms)
}
