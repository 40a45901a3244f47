import type { FormEvent } from 'react'
import { facetLabels } from '@/lib/facets/labels'
import { usualSort, withOneMore, withoutValue } from '@/lib/facets/query'
import { facetKeys } from '@/lib/facets/types'
import { FacetGroup } from './facet-group'
import type { Finder } from './use-finder'
import { YearFilter } from './year-filter'

/** The id of the form, so that the search field above the results can belong to it. */
export const filterFormId = 'filters'

/** Every filter as a plain GET form: what it sends is the address of the result. */
export function FilterForm({
  finder,
  onSubmit,
}: {
  finder: Finder
  onSubmit: (event: FormEvent) => void
}) {
  const { form, listing, isLive } = finder
  const { total } = listing
  return (
    <form
      id={filterFormId}
      action="/projects"
      method="get"
      aria-label="Filters"
      autoComplete="off"
      onSubmit={onSubmit}
    >
      {form.sort !== usualSort(form.q) && <input type="hidden" name="sort" value={form.sort} />}
      {form.view !== 'list' && <input type="hidden" name="view" value={form.view} />}
      {facetKeys.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={facetLabels[facet].name}
          plural={facetLabels[facet].plural}
          options={listing.facets[facet]}
          wanted={form.facets[facet]}
          barred={form.without[facet]}
          onToggle={(value, side, isOn) =>
            finder.change(
              isOn ? withOneMore(form, facet, value, side) : withoutValue(form, facet, value),
            )
          }
        />
      ))}
      <YearFilter
        years={listing.years}
        from={form.from}
        to={form.to}
        isLive={isLive}
        onChange={({ from, to }, step) => {
          const { from: _from, to: _to, ...rest } = form
          const years = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
          finder.change({ ...rest, ...years, page: 1 }, step)
        }}
      />
      <div className="sticky bottom-0 -mx-1 border-t border-rule bg-paper px-1 py-4">
        <button type="submit" className="button w-full tabular-nums">
          {isLive ? `Show ${total} ${total === 1 ? 'project' : 'projects'}` : 'Show projects'}
        </button>
        {finder.offersIndex && (
          <button
            type="button"
            onClick={finder.acceptIndex}
            className="link mt-2 min-h-11 w-full text-sm"
          >
            Answer at once from now on
          </button>
        )}
      </div>
    </form>
  )
}
