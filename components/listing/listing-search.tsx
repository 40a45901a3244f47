import { listing } from '#words/listing'
import { filterFormId } from '@/components/listing/filters/filter-form-id'

/** The search field of the listing; it belongs to the form of the filters and is sent with them. */
export function ListingSearch({
  typed,
  onType,
}: {
  typed: string
  onType: (text: string) => void
}) {
  return (
    <search className="block max-w-2xl" data-near="text">
      <label htmlFor="search" className="label mb-1.5 block">
        {listing.search.label}{' '}
        <kbd className="script-only ms-1 rounded-[3px] border border-rule-strong px-1.5 font-sans text-muted max-lg:hidden">
          {listing.search.keys}
        </kbd>
      </label>
      <div className="flex">
        <input
          id="search"
          form={filterFormId}
          name="q"
          type="search"
          value={typed}
          onChange={({ target }) => onType(target.value)}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="input rounded-e-none! border-2! border-ink!"
        />
        <button type="submit" form={filterFormId} className="button shrink-0 rounded-s-none!">
          {listing.search.submit}
        </button>
      </div>
    </search>
  )
}
