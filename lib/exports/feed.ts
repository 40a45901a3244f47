import type { Project } from '@/lib/content/types'
import { compareText } from '@/lib/facets/compare-text'
import { findProjectId } from '@/lib/project-id'
import { findPublicSince, findUpdate } from './feed-times'

/** Entries of one document; older ones are in the documents that `next` leads to (RFC 5005, 3). */
const entriesPerPage = 50

/** What a feed of no projects was changed at last: never. */
const beginning = '1970-01-01T00:00:00.000Z'

/** What a feed is made from, in any format. */
export type FeedSource = {
  readonly projects: readonly Project[]
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  readonly title: string
  /** Why there are no projects, where their filter is unknown. */
  readonly note?: string
  /** Addresses of the feed's first page and of the listing it follows. */
  readonly feedUrl: string
  readonly pageUrl: string
  readonly organisation: string
  /** The address of the licence of the data, where there is one. */
  readonly licence?: string | undefined
  /** Language of the site (BCP 47). */
  readonly language: string
  /** Which page of the feed, from 1; one beyond the last is the last. */
  readonly page?: number
}

/** A project in a feed. Its id is an address that stays when the file is renamed. */
export type FeedEntry = {
  readonly project: Project
  readonly id: string
  readonly url: string
  readonly published: string
  readonly updated: string
}

/** A page of a feed, and the addresses of the others where there are any. */
export type FeedPage = {
  readonly entries: readonly FeedEntry[]
  /** When any project of the feed changed last. */
  readonly updated: string
  readonly selfUrl: string
  readonly firstUrl?: string
  readonly previousUrl?: string
  readonly nextUrl?: string
  readonly lastUrl?: string
}

/** Projects by when they became public, the newest first, a page of them. */
export function makeFeedPage({
  projects,
  siteUrl,
  feedUrl,
  page: asked = 1,
}: FeedSource): FeedPage {
  const entries = projects
    .map((project) => makeEntry(project, siteUrl))
    .sort(
      (a, b) =>
        compareText(b.published, a.published) || compareText(a.project.slug, b.project.slug),
    )
  const pages = Math.max(1, Math.ceil(entries.length / entriesPerPage))
  const page = Math.min(asked, pages)
  const urlOf = (number: number) =>
    number === 1 ? feedUrl : `${feedUrl}${feedUrl.includes('?') ? '&' : '?'}page=${number}`
  return {
    entries: entries.slice((page - 1) * entriesPerPage, page * entriesPerPage),
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? beginning,
    selfUrl: urlOf(page),
    ...(pages > 1 && { firstUrl: urlOf(1), lastUrl: urlOf(pages) }),
    ...(page > 1 && { previousUrl: urlOf(page - 1) }),
    ...(page < pages && { nextUrl: urlOf(page + 1) }),
  }
}

function makeEntry(project: Project, siteUrl: string): FeedEntry {
  const { id, slug, staff } = project
  const published = findPublicSince(project)
  return {
    project,
    id: `${siteUrl}/projects/${findProjectId({ id, slug, formerPaths: staff.formerPaths })}`,
    url: `${siteUrl}/projects/${slug}`,
    published,
    updated: findUpdate(project) ?? published,
  }
}
