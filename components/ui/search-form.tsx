import { listing } from '#words/listing'

/** The search field on its own: a form that opens the listing. */
export function SearchForm({
  hint,
  label = listing.search.labelAll,
}: {
  hint?: string
  label?: string
}) {
  return (
    <search className="block max-w-2xl">
      <form action="/projects" method="get">
        <label htmlFor="search" className="label mb-1.5 block">
          {label}
        </label>
        <div className="flex">
          <input
            id="search"
            name="q"
            type="search"
            maxLength={200}
            autoComplete="off"
            aria-describedby={hint ? 'search-hint' : undefined}
            className="input min-h-13! rounded-e-none! border-2! border-ink! text-lg"
          />
          <button type="submit" className="button min-h-13! shrink-0 rounded-s-none!">
            {listing.search.submit}
          </button>
        </div>
        {hint && (
          <p id="search-hint" className="mt-2 text-sm text-muted">
            {hint}
          </p>
        )}
      </form>
    </search>
  )
}
