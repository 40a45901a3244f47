import { filterFormId } from './filter-form'

/** The search field of the listing; it belongs to the form of the filters and is sent with them. */
export function ListingSearch({ q }: { q: string }) {
  return (
    <search className="block max-w-2xl">
      <label htmlFor="search" className="label mb-1.5 block">
        Search in titles, summaries and names
      </label>
      <div className="flex">
        <input
          key={q}
          id="search"
          form={filterFormId}
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          className="input rounded-e-none! border-2! border-ink!"
        />
        <button type="submit" form={filterFormId} className="button shrink-0 rounded-s-none!">
          Search
        </button>
      </div>
    </search>
  )
}
