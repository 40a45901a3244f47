import { buildIndex } from '@/lib/facets/build-index'
import { mapFacets } from '@/lib/facets/columns'
import type { FacetIndex } from '@/lib/facets/index-types'
import { wordForms } from '@/lib/facets/text/word-forms'
import type { Vocabulary } from '@/lib/facets/types'
import { projectFields } from '@/lib/fields/fields'
import { answerText } from '@/lib/finder/answer-text'
import { pickListed, type TimeScale } from '@/lib/finder/listed-project'
import type { Portfolio } from '@/lib/finder/listing'
import { findNextChange, listTimes } from '@/lib/shared-cache'
import type { ProjectRecord } from './contentlayer'
import { makeProject, type TermsByField } from './make-project'
import { measureTime } from './pages/time-scale'
import { statusTerms } from './status'
import { indexTerms, makeTerms, type TermSource, type Terms } from './terms'
import type { Project, Viewer } from './types'
import { isVisible } from './visibility'

/** Records as they are staged, and the names of places. */
export type LibrarySource = TermSource & {
  readonly projects: readonly ProjectRecord[]
  /** The current date and time, ISO 8601. */
  readonly now: string
}

/** Everything one viewer may see. */
export type Library = {
  /** In the order of slugs; the ordinals of the index. */
  readonly projects: readonly Project[]
  readonly bySlug: ReadonlyMap<string, Project>
  /** The terms of each facet. */
  readonly vocabulary: Vocabulary
  /** The terms of each vocabulary, used or not. */
  readonly allTerms: Terms
  /** The terms that each field may have, by value. */
  readonly terms: TermsByField
  readonly index: FacetIndex
  readonly timeScale: TimeScale
  /** The same, as listings are made from it. */
  readonly portfolio: Portfolio
  /** From this time on (ISO 8601) the library may differ. */
  readonly validUntil: string
}

/** Opens the library for a viewer, without anything that the viewer may not see. */
export function openLibrary(source: LibrarySource, viewer: Viewer): Library {
  const allTerms = makeTerms(source)
  const terms = indexTerms(allTerms)
  const vocabulary = mapFacets((key) =>
    key === 'status' ? statusTerms : allTerms[projectFields[key].vocabulary],
  )
  const projects = source.projects
    .filter((record) => isVisible(record, viewer, source.now))
    .map((record) => makeProject(record, terms, source.now))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const words = new Map(source.projects.map((record) => [record.slug, record.words]))
  const index = buildIndex(projects, vocabulary, (slug) => words.get(slug), wordForms)
  const timeScale = measureTime(projects, Number(source.now.slice(0, 4)))
  const listed = projects.map(pickListed)
  const projectAt = (ordinal: number) => listed[ordinal] ?? failUnknown(ordinal)
  return {
    projects,
    bySlug: new Map(projects.map((project) => [project.slug, project])),
    vocabulary,
    allTerms,
    terms,
    index,
    timeScale,
    portfolio: { index, vocabulary, timeScale, projectAt, answerText },
    validUntil: new Date(
      findNextChange(listTimes(source.projects), Date.parse(source.now)),
    ).toISOString(),
  }
}

function failUnknown(ordinal: number): never {
  throw new Error(`The index names a project ${ordinal} that the library lacks.`)
}
