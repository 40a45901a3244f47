'use client'

import { useEffect, useState } from 'react'
// A client component because the page is static and the listing a visitor came from is not.
import { order as say } from '#words/controls'
import {
  extendListing,
  findMissingPage,
  findNeighbours,
  type LastListing,
  type ListedProject,
  type Neighbours,
  recallListing,
  rememberListing,
} from '@/components/listing/finder/last-listing'
import { keepDash } from '@/components/ui/keep-dash'

type Order = { readonly neighbours: Neighbours; readonly search: string; readonly total: number }

/**
 * Previous and next project. Without script, and for those who come from elsewhere, in the order of
 * the whole portfolio; otherwise in the order of the listing last seen in this tab.
 */
export function ReadingOrder({
  slug,
  fallback,
  total,
}: {
  slug: string
  /** The neighbours in the whole portfolio, and the page of the listing that has the project. */
  fallback: Neighbours & { readonly page: number }
  total: number
}) {
  const [order, setOrder] = useState<Order>({ neighbours: fallback, search: '', total })

  useEffect(() => {
    const listing = recallListing()
    if (!listing) return
    const show = (known: LastListing) => {
      const neighbours = findNeighbours(known.projects, slug)
      if (neighbours) setOrder({ neighbours, search: known.search, total: known.total })
    }
    show(listing)
    const page = findMissingPage(listing, slug)
    if (page === undefined) return
    const stop = new AbortController()
    fetchPage(listing.search, page, stop.signal).then(
      (projects) => {
        const wider = extendListing(listing, page, projects)
        rememberListing(wider)
        show(wider)
      },
      () => {
        // Without an answer the neighbours already known stay.
      },
    )
    return () => stop.abort()
  }, [slug])

  const { neighbours, search } = order
  const place = search || (fallback.page > 1 ? `page=${fallback.page}` : '')
  return (
    <nav aria-label={say.name} className="no-print border-y border-rule py-4">
      <a
        href={`/projects${place && `?${place}`}#${slug}`}
        className="link inline-flex min-h-11 items-center text-sm"
      >
        {search ? say.back(order.total) : say.all(order.total)}
      </a>
      <ul className="grid min-h-20 gap-4 sm:grid-cols-2">
        <li>
          {neighbours.previous && (
            <Neighbour label={say.previous} rel="prev" {...neighbours.previous} />
          )}
        </li>
        <li className="sm:text-end">
          {neighbours.next && <Neighbour label={say.next} rel="next" {...neighbours.next} />}
        </li>
      </ul>
    </nav>
  )
}

function Neighbour({ label, rel, slug, title }: ListedProject & { label: string; rel: string }) {
  return (
    <a href={`/projects/${slug}`} rel={rel} className="group block py-1">
      <span className="label block text-muted">{label}</span>
      <span className="font-serif text-lg leading-snug font-semibold group-hover:underline">
        {keepDash(title)}
      </span>
    </a>
  )
}

/** One page of a listing from the API, whose answer to the same query has the same order. */
async function fetchPage(
  search: string,
  page: number,
  signal: AbortSignal,
): Promise<ListedProject[]> {
  const params = new URLSearchParams(search)
  params.set('page', String(page))
  const response = await fetch(`/api/projects?${params}`, { signal })
  if (!response.ok) throw new Error(`The listing answered ${response.status}.`)
  const { projects }: { projects: ListedProject[] } = await response.json()
  return projects.map(({ slug, title }) => ({ slug, title }))
}
