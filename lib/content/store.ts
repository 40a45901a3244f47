import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'
import { countries } from '@/lib/geo/countries'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { recordOf } from '@/lib/record-of'
import { type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'
import { readRecords } from './contentlayer'
import { type Library, openLibrary } from './library'
import { type Page, type Project, publicViewer, type Site, type Viewer } from './types'
import { isPageVisible } from './visibility'

/** One library for each kind of viewer, kept until a date changes it. */
const libraries = new Map<string, Library>()

/** How many viewers' libraries are kept; previews come and go. */
const maxLibraries = 12

/** Who everybody is: the public, but in development drafts show. */
export const everybody: Viewer = env.isDevelopment
  ? { kind: 'preview', scope: 'all' }
  : publicViewer

/** Everything a viewer may see: the only way to content. */
export function getLibrary(viewer: Viewer): Library {
  const now = getNow(viewer)
  const key = JSON.stringify(viewer)
  const known = libraries.get(key)
  if (known && now < known.validUntil) return known
  const library = open(viewer, now)
  libraries.delete(key)
  const [oldest] = libraries.keys()
  if (oldest !== undefined && libraries.size >= maxLibraries) libraries.delete(oldest)
  libraries.set(key, library)
  return library
}

/** The date and time that a viewer looks at (ISO 8601). */
export function getNow(viewer: Viewer): string {
  return (viewer.kind === 'public' && viewer.asOf) || new Date().toISOString()
}

/**
 * Every project that the public may see now, or by its schedule at another time: the pages that are
 * there, so that they can come and go without a deployment. What they show is asked for again then.
 */
export function listScheduled(): readonly Project[] {
  return getLibrary({ kind: 'preview', scope: 'all' }).projects.filter(
    ({ staff, isDraft }) => staff.isPublished || (env.isDevelopment && isDraft),
  )
}

/** The project of that slug, if the viewer may see it. */
export function getProject(viewer: Viewer, slug: string): Project | undefined {
  return getLibrary(viewer).bySlug.get(slug)
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

/** The pages of content that a viewer may see, in the order of their slugs. */
export function listPages(viewer: Viewer): readonly Page[] {
  return readRecords('pages')
    .filter((record) => isPageVisible(record, viewer))
    .map(({ slug, title = slug, description = '', published = true }) => ({
      slug,
      title,
      description,
      isDraft: !published,
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** The page of content of that slug, if the viewer may see it. */
export function getPage(viewer: Viewer, slug: string): Page | undefined {
  return listPages(viewer).find((page) => page.slug === slug)
}

/**
 * The Markdown of a page of content.
 *
 * @throws when there is no body: the build is broken, not the address.
 */
export function readPageText({ slug }: Page): Promise<string> {
  return readStagedBody(`pages/${slug}`)
}

/** The Markdown of the home page. */
export function readHomeText(): Promise<string> {
  return readStagedBody('site')
}

/** The Markdown that introduces a term of a vocabulary; empty if it has none. */
export async function readTermText(vocabulary: string, value: string): Promise<string> {
  const isOwn = ownVocabularies.some((name) => name === vocabulary)
  return isOwn ? readStagedBody(`${vocabulary}/${value}`) : ''
}

/** The site itself. */
export function getSite(): Site {
  const [site] = readRecords('site')
  const { title = '', tagline = '', description = '', language } = site ?? {}
  const { organisation: name, website, address, note } = site ?? {}
  return {
    title,
    organisation: name || title,
    publisher: {
      ...(name && { name }),
      ...(website && { website }),
      ...(address && { address }),
      ...(note && { note }),
    },
    tagline,
    description,
    ...(site?.search_hint && { searchHint: site.search_hint }),
    ...(site?.contact && { contact: site.contact }),
    ...(site?.licence && { licence: site.licence }),
    language: language ?? 'en',
  }
}

function open(viewer: Viewer, now: string): Library {
  const source = {
    projects: readRecords('projects'),
    vocabularies: recordOf<OwnVocabulary, ReturnType<typeof readRecords<OwnVocabulary>>>(
      ownVocabularies,
      readRecords,
    ),
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
