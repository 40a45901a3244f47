import { listing } from '#words/listing'

const { pages: say } = listing

/** The address of a page, and what search engines are told of it. */
type PageLink = { readonly href: string; readonly rel?: 'nofollow' }

/** The pages of a list: the first, the last and those around the present one. */
export function Pagination({
  page,
  pages,
  linkTo,
}: {
  page: number
  pages: number
  linkTo: (page: number) => PageLink
}) {
  if (pages < 2) return null
  const step = 'inline-flex min-h-11 min-w-11 items-center justify-center px-2'
  return (
    <nav
      aria-label={say.name}
      data-links="pages"
      className="flex flex-wrap items-center gap-x-1 border-t border-rule pt-6"
    >
      {page > 1 && (
        <a {...toLink(linkTo(page - 1), 'prev')} className={`link ${step}`}>
          {say.previous}
        </a>
      )}
      <ul className="flex flex-wrap items-center gap-x-1 tabular-nums">
        {pagesToShow(page, pages).map((number, index, all) => (
          <li key={number} className="flex items-center">
            {index > 0 && number - (all[index - 1] ?? 0) > 1 && (
              <span className="px-1 text-muted">…</span>
            )}
            {number === page ? (
              <span aria-current="page" className={`${step} bg-ink font-semibold text-paper`}>
                <span className="sr-only">{say.page} </span>
                {number}
              </span>
            ) : (
              <a {...linkTo(number)} className={`link ${step}`}>
                <span className="sr-only">{say.page} </span>
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a {...toLink(linkTo(page + 1), 'next')} className={`link ${step}`}>
          {say.next}
        </a>
      )}
    </nav>
  )
}

function toLink({ href, rel }: PageLink, step: 'prev' | 'next') {
  return { href, rel: [step, rel].filter(Boolean).join(' ') }
}

function pagesToShow(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages)
}
