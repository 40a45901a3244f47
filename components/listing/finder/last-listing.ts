/** A project of the listing: enough to link to it. */
export type ListedProject = { readonly slug: string; readonly title: string }

/** The listing a visitor saw last in this tab, as far as it was seen. */
export type LastListing = {
  /** Query string of the page last seen, without `?`. */
  readonly search: string
  readonly total: number
  /** The pages whose projects are known, and how many there are; from 1. */
  readonly firstPage: number
  readonly lastPage: number
  readonly pages: number
  /** The projects of those pages, in order. */
  readonly projects: readonly ListedProject[]
}

/** A project's neighbours in a listing; absent at its ends. */
export type Neighbours = { readonly previous?: ListedProject; readonly next?: ListedProject }

const storageKey = 'fieldbook:last-listing'

/** The neighbours of a project, or undefined when the listing does not hold it. */
export function findNeighbours(
  projects: readonly ListedProject[],
  slug: string,
): Neighbours | undefined {
  const place = projects.findIndex((project) => project.slug === slug)
  if (place === -1) return undefined
  const previous = projects[place - 1]
  const next = projects[place + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}

/** Remembers a listing for this tab only; where storage is refused, nothing is remembered. */
export function rememberListing(listing: LastListing): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(listing))
  } catch {
    // A full or forbidden storage only costs the visitor the reading order of the listing.
  }
}

/** The listing remembered for this tab, if there is one. */
export function recallListing(): LastListing | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null')
    return isListing(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

/**
 * The page of the listing to ask for because the project is the first or last one known.
 *
 * @returns its number, or undefined when both neighbours are known or the listing ends there.
 */
export function findMissingPage(listing: LastListing, slug: string): number | undefined {
  const { projects, firstPage, lastPage, pages } = listing
  if (projects.at(-1)?.slug === slug && lastPage < pages) return lastPage + 1
  if (projects[0]?.slug === slug && firstPage > 1) return firstPage - 1
  return undefined
}

/** The listing with one more page of it known, before or after the others. */
export function extendListing(
  listing: LastListing,
  page: number,
  projects: readonly ListedProject[],
): LastListing {
  return page < listing.firstPage
    ? { ...listing, firstPage: page, projects: [...projects, ...listing.projects] }
    : { ...listing, lastPage: page, projects: [...listing.projects, ...projects] }
}

function isListing(value: unknown): value is LastListing {
  if (typeof value !== 'object' || value === null || !('projects' in value)) return false
  return Array.isArray(value.projects) && 'search' in value && typeof value.search === 'string'
}
