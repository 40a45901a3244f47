import { useState } from 'react'
import { copy as say } from '#words/controls'
import { listing } from '#words/listing'
import { print } from '#words/print'
import { listingHref } from '@/components/listing/listing-href'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { FileLinks } from '@/components/ui/file-links'
import { printQuery } from '@/lib/facets/print-query'
import { withPage, withView } from '@/lib/facets/query'
import { type Query, viewKeys } from '@/lib/facets/types'

/** The views of a listing, and its downloads, print page and link. */
export function ListingTools({ query, total }: { query: Query; total: number }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 text-sm">
      {total > 0 && <ViewLinks query={query} />}
      <CopyLink href={listingHref(query)} />
    </div>
  )
}

function ViewLinks({ query }: { query: Query }) {
  return (
    <ChoiceLinks
      label={listing.view}
      group="view"
      choices={viewKeys.map((view) => ({
        key: view,
        label: listing.views[view],
        href: listingHref(withView(query, view)),
        isCurrent: view === query.view,
      }))}
    />
  )
}

/** The same projects on paper, as files and as a feed: all pages of them. */
export function Downloads({ query, total }: { query: Query; total: number }) {
  const search = printQuery(withPage(withView(query, 'list'), 1))
  const { csv, json, feed, more, results, coverage, shortlist, embed } = listing.downloads
  const downloads = [
    { path: '/projects/print', name: print.link(total), hint: print.linkHint },
    { path: '/results', ...results },
    { path: '/projects.csv', ...csv },
    { path: '/projects.json', ...json },
    { path: '/projects/download', ...more },
    { path: '/coverage', ...coverage },
    { path: '/projects/shortlist', ...shortlist },
    { path: '/embed', ...embed },
    { path: '/projects.atom', ...feed },
  ]
  return <FileLinks label={print.name} files={downloads} search={search} className="mt-6" />
}

/** Copies the address of the listing; if copying is refused, shows the address to copy by hand. */
function CopyLink({ href }: { href: string }) {
  const [state, setState] = useState<{ of: string; outcome: 'copied' | 'refused' }>()
  const outcome = state?.of === href ? state.outcome : undefined
  const copy = async () => {
    const address = new URL(href, location.href).href
    const outcome = await navigator.clipboard
      ?.writeText(address)
      .then(() => 'copied' as const)
      .catch(() => 'refused' as const)
    setState({ of: href, outcome: outcome ?? 'refused' })
  }
  return (
    <span className="script-only">
      <button
        type="button"
        onClick={copy}
        className="link inline-flex min-h-11 min-w-20 cursor-pointer items-center sm:min-h-9"
      >
        {outcome === 'copied' ? say.linkDone : say.link}
      </button>
      <span role="status" className="sr-only">
        {outcome === 'copied' ? say.announcement : ''}
      </span>
      {outcome === 'refused' && (
        <input
          readOnly
          aria-label={say.manual}
          value={new URL(href, location.href).href}
          onFocus={({ target }) => target.select()}
          className="input ms-2 max-w-60 text-sm"
        />
      )}
    </span>
  )
}
