import { type FormEvent, memo } from 'react'
import { nameFacet } from '#words/facets'
import { listing as say } from '#words/listing'
import type { FinderActs } from '@/components/listing/finder/use-acts'
import { usualSort } from '@/lib/facets/query/query'
import type { FacetOption, Query, Vocabulary } from '@/lib/facets/types'
import { filters, ranges } from '@/lib/fields/shown'
import type { Listing } from '@/lib/finder/listing'
import { FacetGroup } from './facet-group'
import { filterFormId } from './filter-form-id'
import { RangeFilter } from './range-filter'

/** Every filter as a plain GET form: what it sends is the address of the result. */
export const FilterForm = memo(function FilterForm({
  form,
  listing,
  isLive,
  offersIndex,
  vocabulary,
  acts,
  onSubmit,
}: {
  /** What the controls say. */
  form: Query
  /** What was found, maybe still for what they said before. */
  listing: Listing
  isLive: boolean
  offersIndex: boolean
  /** The other names of the options, once the index is there. */
  vocabulary: Vocabulary | undefined
  acts: FinderActs
  onSubmit: (event: FormEvent) => void
}) {
  const { total } = listing
  return (
    <form
      id={filterFormId}
      action="/projects"
      method="get"
      aria-label={say.filters.name}
      autoComplete="off"
      onSubmit={onSubmit}
    >
      {filters.map(({ key, param }) => (
        <FacetGroup
          key={key}
          facet={key}
          param={param}
          name={nameFacet(key)}
          options={total > 0 ? listing.facets[key] : listing.facets[key].filter(isUseful)}
          wanted={form.facets[key]}
          excluded={form.excluded[key]}
          isLive={isLive}
          terms={vocabulary?.[key]}
          toggle={acts.toggle}
        />
      ))}
      {ranges.map((row) => (
        <RangeFilter
          key={row.key}
          row={row}
          parts={listing.ranges[row.key]}
          range={form.ranges[row.key]}
          isLive={isLive}
          setRange={acts.setRange}
        />
      ))}
      {form.sort !== usualSort(form.q) && <input type="hidden" name="sort" value={form.sort} />}
      {form.view !== 'list' && <input type="hidden" name="view" value={form.view} />}
      <div className="sticky bottom-0 -mx-1 border-t border-rule bg-paper px-1 py-4">
        <button
          type="submit"
          className="button w-full tabular-nums lg:bg-sheet lg:text-ink lg:hover:bg-sheet lg:hover:text-accent"
        >
          {isLive ? say.filters.show(total) : say.filters.showAny}
        </button>
        {offersIndex && (
          <button
            type="button"
            onClick={acts.acceptIndex}
            className="link mt-2 min-h-11 w-full text-sm"
          >
            {say.filters.instant}
          </button>
        )}
      </div>
    </form>
  )
})

/** Whether an option leads anywhere when nothing was found: the others would be a list of zeros. */
function isUseful({ count, selected, excluded }: FacetOption): boolean {
  return count > 0 || selected || excluded
}
