import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  allClients,
  allProjects,
  allRegions,
  allSolutions,
  site as siteRecord,
} from 'contentlayer/generated'
import { env } from '@/lib/env'
import { countries, pseudoPlaces } from '@/lib/geo/countries'
import { type Library, openLibrary } from './library'
import { type NameFacet, type Project, publicViewer, type Site, type Viewer } from './types'

/** One library for each kind of viewer, kept until a date changes it. */
const libraries = new Map<string, Library>()

/** So many viewers' libraries are kept; previews come and go. */
const mostLibraries = 12

/** Who everybody is: the public, but in development drafts show. */
export const everybody: Viewer = env.isDevelopment
  ? { kind: 'preview', scope: 'all' }
  : publicViewer

/** Everything a viewer may see: the one door to content. */
export function getLibrary(viewer: Viewer): Library {
  const now = new Date().toISOString()
  const key = JSON.stringify(viewer)
  const known = libraries.get(key)
  if (known && now < known.validUntil) return known
  const library = open(viewer, now)
  libraries.delete(key)
  const [oldest] = libraries.keys()
  if (oldest !== undefined && libraries.size >= mostLibraries) libraries.delete(oldest)
  libraries.set(key, library)
  return library
}

/** The project of that slug, if the viewer may see it. */
export function getProject(viewer: Viewer, slug: string): Project | undefined {
  return getLibrary(viewer).bySlug.get(slug)
}

/** The project whose former path this is, if the viewer may see it. */
export function findByFormerPath(viewer: Viewer, formerPath: string): Project | undefined {
  return getLibrary(viewer).projects.find(({ formerPaths }) => formerPaths.includes(formerPath))
}

/**
 * The Markdown of a project's page. Bodies are read one at a time, when a page is made; no list
 * ever holds them.
 *
 * @throws when there is no body: the build is broken, not the address.
 */
export function readBody({ slug }: Project): Promise<string> {
  return readStagedBody(`projects/${slug}`)
}

/** The Markdown of the home page. */
export function readHomeText(): Promise<string> {
  return readStagedBody('site')
}

/** Where the texts of a vocabulary wait; countries come from ISO 3166 and have none. */
const termTexts = {
  region: 'regions',
  client: 'clients',
  solution: 'solutions',
  country: undefined,
} as const satisfies Record<NameFacet, string | undefined>

/** The Markdown that introduces a name of a vocabulary; empty where there is none to be written. */
export async function readTermText(facet: NameFacet, value: string): Promise<string> {
  const folder = termTexts[facet]
  return folder === undefined ? '' : readStagedBody(`${folder}/${value}`)
}

/** The site itself. */
export function getSite(): Site {
  const { title = '', organisation = '', tagline = '', description = '' } = siteRecord
  return {
    title,
    organisation,
    tagline,
    description,
    ...(siteRecord.search_hint && { searchHint: siteRecord.search_hint }),
    language: siteRecord.language ?? 'en',
  }
}

function open(viewer: Viewer, now: string): Library {
  const source = {
    projects: allProjects,
    regions: allRegions,
    solutions: allSolutions,
    clients: allClients,
    places: [...countries, ...pseudoPlaces],
    now,
  }
  return openLibrary(source, viewer)
}

function readStagedBody(name: string): Promise<string> {
  // Pages with bodies are made by the build; no function needs to carry all bodies with it.
  return readFile(
    path.join(/* turbopackIgnore: true */ process.cwd(), '.fieldbook/bodies', `${name}.md`),
    'utf8',
  )
}
