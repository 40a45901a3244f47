import { LRUCache } from 'lru-cache'
import { cache } from 'react'
import { data as say } from '#words/data'
import { notices as words } from '#words/notices'
import { findAll } from '@/lib/facets/find'
import { noteParam } from '@/lib/facets/query/own-params'
import { listPairs, type ParsedQuery, type RawParams } from '@/lib/facets/query/parse-query'
import { printQuery } from '@/lib/facets/query/print-query'
import { withPicks } from '@/lib/facets/query/query'
import type { Notice, Query, Vocabulary } from '@/lib/facets/types'
import { filters } from '@/lib/fields/shown'
import { type Listing, makeListing, readQuery as readAsked } from '@/lib/finder/listing'
import type { Library } from './library'
import { getLibrary } from './store'
import type { Project, Viewer } from './types'

/** How many listings of a library are kept; a stranger can ask for any number. */
const maxKept = 300

/** Listings without their notices, by canonical query, as long as their library is good. */
const kept = new WeakMap<Library, LRUCache<string, Listing>>()

/** A request reads its address once: the head of a page, its body and its image all ask for it. */
const readPrinted = cache((viewer: Viewer, printed: string): ParsedQuery => {
  return readAsked(getLibrary(viewer).portfolio, new URLSearchParams(printed))
})

function readParams(viewer: Viewer, params: RawParams): ParsedQuery {
  // Next hands the head and the body two objects that say the same.
  return readPrinted(viewer, new URLSearchParams(listPairs(params)).toString())
}

/**
 * Answers the parameters of an address with what the viewer may see. Never throws for any of them.
 */
export function listProjects(viewer: Viewer, params: RawParams): Listing {
  const library = getLibrary(viewer)
  const { query, notices } = readParams(viewer, params)
  const listing = keepListing(library, query)
  return { ...listing, notices: [...notices, ...listing.notices] }
}

function keepListing(library: Library, query: Query): Listing {
  const listings = kept.get(library) ?? new LRUCache<string, Listing>({ max: maxKept })
  kept.set(library, listings)
  const key = printQuery(query)
  const known = listings.get(key)
  if (known) return known
  const listing = makeListing(library.portfolio, { query, notices: [] })
  listings.set(key, listing)
  return listing
}

/** What is found for data, which has no place for a shortlist: without it, and a notice of it. */
export function ignorePicks<
  Found extends { readonly query: Query; readonly notices: readonly Notice[] },
>(found: Found): Found {
  const { query, notices } = found
  if (!query.pick) return found
  const notice = noteParam('pick', query.pick, () => say.noPicks)
  return { ...found, query: withPicks(query, ''), notices: [...notices, notice] }
}

/** Every project that the parameters of an address ask for, on all pages. */
export type WholeListing = {
  readonly query: Query
  readonly notices: readonly Notice[]
  /** None where a filter was asked for by a name that nothing has. */
  readonly projects: readonly Project[]
  readonly vocabulary: Vocabulary
  /** Whether that is why there are none. */
  readonly asksUnknown: boolean
}

/** Like {@link listProjects}, but with all pages together and without counts: for downloads and feeds. */
export function listAllProjects(viewer: Viewer, params: RawParams): WholeListing {
  const { index, projects, vocabulary } = getLibrary(viewer)
  const { query, notices, asksUnknown = false } = readParams(viewer, params)
  return {
    query,
    notices: asksUnknown ? [...notices.map(sayInFile), noneExported] : notices,
    projects: asksUnknown ? [] : pickAll(projects, findAll(index, query)),
    vocabulary,
    asksUnknown,
  }
}

const noneExported: Notice = { param: '', value: '', message: words.noneExported }

/** That a name is unknown, without “ignored” where it is why there are no projects. */
function sayInFile(notice: Notice): Notice {
  const facet = filters.find(({ param }) => param === notice.param)?.key
  if (!facet || notice.message !== words.unknown(facet, notice.value)) return notice
  return { ...notice, message: words.unknownInFile(facet, notice.value) }
}

/** The first byte of a download of thousands waits for this: a loop takes a tenth of what flatMap does. */
function pickAll(projects: readonly Project[], ordinals: readonly number[]): Project[] {
  const picked: Project[] = []
  for (const ordinal of ordinals) {
    const project = projects[ordinal]
    if (project) picked.push(project)
  }
  return picked
}
