import type { Project as ProjectRecord } from 'contentlayer/generated'
import { measureTime } from '@/lib/content/pages/time-scale'
import { buildIndex } from '@/lib/facets/build-index'
import type { FacetIndex } from '@/lib/facets/index-types'
import type { FindableProject, Term, Vocabulary } from '@/lib/facets/types'
import type { ListedProject, TimeScale } from '@/lib/finder/listed-project'
import type { Portfolio } from '@/lib/finder/listing'
import { splitTitle } from '@/lib/schema/title'
import { type EntrySource, makeEntries } from './entries'
import { deriveStatus, statusTerms } from './status'
import type { Entry, NameFacet, Project, Viewer } from './types'
import { isPublic, isVisible } from './visibility'

/** Records as Contentlayer hands them out, and the names of places. */
export type LibrarySource = EntrySource & {
  readonly projects: readonly ProjectRecord[]
  /** The present moment, ISO 8601. */
  readonly now: string
}

/** Everything one viewer may see. */
export type Library = {
  /** In the order of slugs; the ordinals of the index. */
  readonly projects: readonly Project[]
  readonly bySlug: ReadonlyMap<string, Project>
  readonly vocabulary: Vocabulary
  /** The same names by value, with what pages show of them. */
  readonly entries: TermsByFacet
  readonly index: FacetIndex
  readonly timeScale: TimeScale
  /** The same, as listings are made from it. */
  readonly portfolio: Portfolio
  /** From this moment on (ISO 8601) the library may be another one. */
  readonly validUntil: string
}

/** Opens the library for a viewer; whatever that viewer may not see is not in it. */
export function openLibrary(source: LibrarySource, viewer: Viewer): Library {
  const names = makeEntries(source)
  const vocabulary: Vocabulary = { ...names, status: statusTerms }
  const entries: TermsByFacet = {
    region: entriesByValue(names.region),
    client: entriesByValue(names.client),
    solution: entriesByValue(names.solution),
    country: entriesByValue(names.country),
  }
  const projects = source.projects
    .filter((record) => isVisible(record, viewer, source.now))
    .map((record) => toProject(record, entries, source.now))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const words = new Map(source.projects.map((record) => [record.slug, record.words]))
  const index = buildIndex(
    projects.map((project) => toFindable(project, words.get(project.slug))),
    vocabulary,
  )
  const timeScale = measureTime(projects, Number(source.now.slice(0, 4)))
  const listed = projects.map(toListed)
  const projectAt = (ordinal: number) => listed[ordinal] ?? failUnknown(ordinal)
  return {
    projects,
    bySlug: new Map(projects.map((project) => [project.slug, project])),
    vocabulary,
    entries,
    index,
    timeScale,
    portfolio: { index, vocabulary, timeScale, projectAt },
    validUntil: findNextChange(source),
  }
}

/** The next moment that a schedule names, or the next new year, when status may change. */
function findNextChange({ projects, now }: LibrarySource): string {
  const newYear = `${Number(now.slice(0, 4)) + 1}-01-01T00:00:00.000Z`
  const moments = projects.flatMap(({ publish_at, unpublish_at }) => [publish_at, unpublish_at])
  return moments.reduce<string>(
    (next, moment) => (moment !== undefined && moment > now && moment < next ? moment : next),
    newYear,
  )
}

/** What pages show of a record; the rest says where it comes from. */
export type ProjectValues = Omit<ProjectRecord, '_id' | '_raw' | 'type' | 'sourceFile' | 'bodyHash'>

/** A project that is in no library yet, as a page would show it. */
export function makeProject(record: ProjectValues, { entries }: Library, now: string): Project {
  return toProject(record, entries, now)
}

/** The names of each vocabulary by value. */
type TermsByFacet = Readonly<Record<NameFacet, ReadonlyMap<string, Entry>>>

function toProject(record: ProjectValues, entries: TermsByFacet, now: string): Project {
  const title = record.title ?? record.slug
  const { start, end } = record
  return {
    slug: record.slug,
    title,
    titleParts: splitTitle(title),
    summary: record.summary ?? record.excerpt ?? '',
    isSummaryExcerpt: record.summary === undefined,
    date: record.date ?? now,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    status: deriveStatus(record, Number(now.slice(0, 4))),
    region: pick(record.regions, entries.region),
    client: pick(record.client, entries.client),
    solution: pick(record.solutions, entries.solution),
    country: pick(record.country, entries.country),
    promos: record.promos ?? [],
    ...(record.image && { image: record.image }),
    ...(record.lang !== undefined && { lang: record.lang }),
    formerPaths: record.redirect_from ?? [],
    isDraft: !isPublic(record, now),
    gaps: record.gaps ?? [],
    warnings: record.warnings ?? [],
    previewVersion: record.preview_version ?? 1,
    isPublished: record.published !== false,
    schedule: {
      ...(record.publish_at !== undefined && { from: record.publish_at }),
      ...(record.unpublish_at !== undefined && { until: record.unpublish_at }),
    },
    ...(record.changed !== undefined && { changed: record.changed }),
  }
}

function pick(values: readonly string[] | undefined, names: ReadonlyMap<string, Entry>): Entry[] {
  return (values ?? []).flatMap((value) => names.get(value) ?? [])
}

function toFindable(project: Project, words: string | undefined): FindableProject {
  const values = (terms: readonly Term[]) => terms.map(({ value }) => value)
  return {
    slug: project.slug,
    title: project.title,
    summary: project.summary,
    ...(project.start !== undefined && { start: project.start }),
    ...(project.end !== undefined && { end: project.end }),
    date: project.date,
    region: values(project.region),
    client: values(project.client),
    solution: values(project.solution),
    country: values(project.country),
    status: [project.status],
    ...(words !== undefined && { words }),
  }
}

/** What browsers are sent of a project. */
function toListed(project: Project): ListedProject {
  const named = (terms: readonly Term[]) => terms.map(({ value, label }) => ({ value, label }))
  const { slug, title, titleParts, summary, lang, start, end, status, isDraft } = project
  return {
    slug,
    title,
    titleParts,
    summary,
    ...(lang !== undefined && { lang }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    status,
    isDraft,
    region: named(project.region),
    client: named(project.client),
    solution: named(project.solution),
    country: named(project.country),
  }
}

function failUnknown(ordinal: number): never {
  throw new Error(`The index names a project ${ordinal} that the library lacks.`)
}

function entriesByValue(names: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(names.map((entry) => [entry.value, entry]))
}
