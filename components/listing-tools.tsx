import { useState } from 'react'
import { viewLabels } from '@/lib/facets/labels'
import { printQuery } from '@/lib/facets/print-query'
import { withPage, withView } from '@/lib/facets/query'
import { type Query, viewKeys } from '@/lib/facets/types'
import { words } from '@/lib/words/words'
import { ChoiceLinks } from './choice-links'
import { listingHref } from './listing-href'

/** The ways to look at a listing, and to pass its address on. */
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
      label="View"
      group="view"
      choices={viewKeys.map((view) => ({
        key: view,
        label: viewLabels[view],
        href: listingHref(withView(query, view)),
        isCurrent: view === query.view,
      }))}
    />
  )
}

/** The same projects on paper, as files and as a feed: all pages of them. */
export function Downloads({ query, total }: { query: Query; total: number }) {
  const search = printQuery(withPage(withView(query, 'list'), 1))
  const { print } = words
  const ways = [
    { path: '/projects/print', label: print.link(total), hint: print.linkHint },
    { path: '/projects.csv', label: 'CSV', hint: 'for spreadsheets' },
    { path: '/projects.json', label: 'JSON', hint: 'for programs' },
    { path: '/projects.atom', label: 'Atom feed', hint: 'to follow what is new' },
  ]
  return (
    <nav aria-label={print.ways} className="mt-6 text-sm">
      <ul className="flex flex-wrap items-center gap-x-6">
        {ways.map(({ path, label, hint }) => (
          <li key={path} className="text-muted">
            <a
              href={search ? `${path}?${search}` : path}
              className="link inline-flex min-h-11 items-center"
            >
              {label}
            </a>{' '}
            {hint}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Copies the address of what is on show; where that is refused, shows it to be copied by hand. */
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
        {outcome === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="sr-only">
        {outcome === 'copied' ? 'The link was copied.' : ''}
      </span>
      {outcome === 'refused' && (
        <input
          readOnly
          aria-label="The link, to be copied by hand"
          value={new URL(href, location.href).href}
          onFocus={({ target }) => target.select()}
          className="input ms-2 max-w-60 text-sm"
        />
      )}
    </span>
  )
}
