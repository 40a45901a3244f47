import type { ReactNode } from 'react'
import { listing } from '#words/listing'
import { shortlist as say } from '#words/shortlist'
import { listingHref } from '@/components/listing/listing-href'
import { KeptParams } from '@/components/ui/kept-params'
import type { Project } from '@/lib/content/types'
import { printPicks } from '@/lib/facets/query/print-picks'
import { printQuery } from '@/lib/facets/query/print-query'
import { withPage, withPicks, withText } from '@/lib/facets/query/query'
import type { Query } from '@/lib/facets/types'
import { PickLink, PickName } from './pick-list'
import { addId, type ShortlistState, shortlistHref } from './shortlist-href'

/**
 * Projects of a listing to add to the shortlist: a search field, the filters of the address, and a
 * link on each project. The chosen ones stay in the address meanwhile.
 */
export function AddProjects({
  projects,
  query,
  pages,
  sentence,
  slugs,
  limit,
}: {
  /** A page of the listing. */
  projects: readonly Project[]
  query: Query
  pages: number
  sentence: string
  slugs: readonly string[]
  /** How many a shortlist holds. */
  limit: number
}) {
  const state: ShortlistState = { slugs, query }
  const isFull = slugs.length >= limit
  return (
    <section aria-labelledby={addId}>
      <h2 id={addId} tabIndex={-1} className="font-serif text-heading font-semibold">
        {say.addTitle}
      </h2>
      {isFull && <p className="mt-2">{say.full(limit)}</p>}
      <div className="mt-4 grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <Field name="q" label={say.search} value={query.q} submit={say.submit} type="search">
          <Kept search={printQuery(withPage(withText(query, ''), 1))} slugs={slugs} />
        </Field>
        <Field name="pick" label={say.paste} submit={say.pasteSubmit} type="text">
          <Kept search={printQuery(query)} slugs={slugs} />
        </Field>
      </div>
      <p className="mt-5 flex flex-wrap items-center gap-x-4 wrap-anywhere">
        <span>{say.found(sentence)}</span>
        <a
          href={listingHref(withPicks(query, slugs.join(',')))}
          className="link inline-flex min-h-11 items-center text-sm"
        >
          {say.filter}
        </a>
      </p>
      <ul className="mt-1 border-t-2 border-ink">
        {projects.map((project) => (
          <li
            key={project.slug}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-rule py-3"
          >
            <PickName project={project} />
            {slugs.includes(project.slug) ? (
              // After Add the page begins here, where the link was.
              <p
                id={addedId(project.slug)}
                tabIndex={-1}
                className="scroll-mt-[40vh] py-1 text-sm text-muted"
              >
                {say.added}
                <span className="sr-only">{say.ofProject(project.title)}</span>
              </p>
            ) : (
              !isFull && (
                <p className="text-sm">
                  <PickLink
                    href={`${shortlistHref({ ...state, slugs: [...slugs, project.slug] })}#${addedId(project.slug)}`}
                    title={project.title}
                  >
                    {say.add}
                  </PickLink>
                </p>
              )
            )}
          </li>
        ))}
      </ul>
      <nav aria-label={listing.pages.name} className="mt-2 flex flex-wrap gap-x-6 text-sm">
        {query.page > 1 && (
          <Turn state={{ slugs, query: withPage(query, query.page - 1) }} text={say.previous} />
        )}
        {query.page < pages && (
          <Turn state={{ slugs, query: withPage(query, query.page + 1) }} text={say.next} />
        )}
      </nav>
    </section>
  )
}

const addedId = (slug: string) => `added-${slug}`

function Turn({ state, text }: { state: ShortlistState; text: string }) {
  return (
    <a
      href={`${shortlistHref(state)}#${addId}`}
      rel="nofollow"
      className="link inline-flex min-h-11 items-center"
    >
      {text}
    </a>
  )
}

/** What a form sends along, so that nothing chosen is lost. */
function Kept({ search, slugs }: { search: string; slugs: readonly string[] }) {
  return (
    <>
      <KeptParams search={printPicks(slugs)} />
      <KeptParams search={search} />
    </>
  )
}

function Field({
  name,
  label,
  value = '',
  submit,
  type,
  children,
}: {
  name: string
  label: string
  value?: string
  submit: string
  type: 'search' | 'text'
  children: ReactNode
}) {
  return (
    <form action="/projects/shortlist">
      {children}
      <label htmlFor={`add-${name}`} className="label mb-1.5 block">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={`add-${name}`}
          name={name}
          type={type}
          defaultValue={value}
          maxLength={type === 'search' ? 200 : 2000}
          autoComplete="off"
          className="input"
        />
        <button type="submit" className="button shrink-0">
          {submit}
        </button>
      </div>
    </form>
  )
}
