import { shortlist as say } from '#words/shortlist'
import { getLibrary } from '@/lib/content/store'
import type { Project, Viewer } from '@/lib/content/types'
import type { Notice } from '@/lib/facets/types'
import { type Listing, makeListing, readQuery } from '@/lib/finder/listing'
import { readPicks } from './picks'

/** A shortlist as an address asks for it, and the listing that projects are added from. */
export type Shortlist = {
  readonly picks: readonly Project[]
  readonly listing: Listing
  /** The projects of this page of the listing. */
  readonly found: readonly Project[]
  readonly notices: readonly Notice[]
}

/** Answers the parameters of an address with a shortlist. Never throws for any of them. */
export function findShortlist(viewer: Viewer, params: URLSearchParams): Shortlist {
  const { portfolio, bySlug } = getLibrary(viewer)
  const { picks, notices, rest } = readPicks(viewer, params)
  const listing = makeListing(portfolio, readQuery(portfolio, rest))
  return {
    picks,
    listing,
    found: listing.projects.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    notices: [...notices, ...listing.notices],
  }
}

/** Takes which part of the page is asked for (`show=compare`) out of the parameters. */
export function readShow<Show extends string>(
  params: URLSearchParams,
  shows: readonly [Show, ...Show[]],
): { readonly show: Show; readonly notices: readonly Notice[]; readonly rest: URLSearchParams } {
  const rest = new URLSearchParams(params)
  rest.delete('show')
  const raw = params.get('show')?.trim() ?? ''
  const show = shows.find((one) => one === raw)
  if (show !== undefined || raw === '') return { show: show ?? shows[0], notices: [], rest }
  const value = raw.toWellFormed().slice(0, 60)
  const notices = [{ param: 'show', value, message: say.noView(value) }]
  return { show: shows[0], notices, rest }
}
