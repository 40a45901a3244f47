import { listing } from '#words/listing'
import { listingHref } from '@/components/listing/listing-href'
import { printQuery } from '@/lib/facets/query/print-query'
import { asList } from '@/lib/facets/query/query'
import type { Query } from '@/lib/facets/types'
import { CopyLink } from './copy-link'
import { ToolMenu } from './tool-menu'

const { share: say, downloads } = listing

/** A page or a file with the same projects, and what it is for. */
type SamePlace = {
  readonly path: string
  readonly name: string
  readonly hint: string
  readonly search?: string
}

/** The same projects as a link, as files, on paper and as figures: all pages of them. */
export function ShareMenu({ query, total }: { query: Query; total: number }) {
  const { csv, json, feed, more, results, coverage, shortlist, embed } = downloads
  const all = printQuery(asList(query))
  const groups: readonly { readonly name: string; readonly places: readonly SamePlace[] }[] = [
    {
      name: say.download,
      places: [
        { path: '/projects.csv', ...csv },
        { path: '/projects.json', ...json },
        { path: '/projects/download', ...more },
      ],
    },
    {
      name: say.paper,
      places: [
        { path: '/projects/print', ...downloads.print(total) },
        { path: '/projects/shortlist', ...shortlist, search: printQuery(query) },
      ],
    },
    {
      name: say.figures,
      places: [
        { path: '/results', ...results },
        { path: '/coverage', ...coverage },
      ],
    },
    {
      name: say.share,
      places: [
        { path: '/embed', ...embed },
        { path: '/projects.atom', ...feed },
      ],
    },
  ]
  return (
    <ToolMenu
      id="share"
      name={
        <>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="tool-icon">
            <path d="M8 2v8M5 7l3 3 3-3M2 11v3h12v-3" />
          </svg>
          <span className="max-sm:sr-only">{say.name}</span>
        </>
      }
    >
      <nav aria-label={say.links} className="share-groups">
        <CopyLink href={listingHref(query)} />
        {total > 0 &&
          groups.map(({ name, places }) => (
            <div key={name}>
              <h2 className="label text-muted">{name}</h2>
              <ul>
                {places.map(({ path, name, hint, search = all }) => (
                  <li key={path} className="text-muted">
                    <a
                      href={search ? `${path}?${search}` : path}
                      rel={search ? 'nofollow' : undefined}
                      className="link inline-flex min-h-11 items-center sm:min-h-8"
                    >
                      {name}
                    </a>{' '}
                    {hint}
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </nav>
    </ToolMenu>
  )
}
