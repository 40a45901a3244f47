import { facetLabels } from '@/lib/facets/labels'
import { usualSort } from '@/lib/facets/query'
import {
  type FacetKey,
  type FacetOption,
  facetKeys,
  type Query,
  yearRange,
} from '@/lib/facets/types'
import { FacetGroup } from './facet-group'

/** The id of the form, so that the search field above the results can belong to it. */
export const filterFormId = 'filters'

/** Every filter as a plain GET form: what it sends is the address of the result. */
export function FilterForm({
  query,
  facets,
}: {
  query: Query
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
}) {
  return (
    <form id={filterFormId} action="/projects" method="get" aria-label="Filters">
      {query.sort !== usualSort(query.q) && <input type="hidden" name="sort" value={query.sort} />}
      {facetKeys.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={facetLabels[facet].name}
          options={facets[facet]}
        />
      ))}
      <YearFields from={query.from} to={query.to} />
      <div className="sticky bottom-0 -mx-1 border-t border-rule bg-paper px-1 py-4">
        <button type="submit" className="button w-full">
          Show projects
        </button>
      </div>
    </form>
  )
}

function YearFields({ from, to }: { from?: number; to?: number }) {
  const fields = [
    { name: 'from', label: 'From', value: from },
    { name: 'to', label: 'To', value: to },
  ] as const
  return (
    <fieldset className="border-t border-rule py-4">
      <legend className="float-start mb-2 w-full font-semibold">Years of work</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        {fields.map(({ name, label, value }) => (
          <label key={name} className="text-sm">
            {label}
            <input
              key={value}
              type="number"
              name={name}
              defaultValue={value}
              min={yearRange.min}
              max={yearRange.max}
              inputMode="numeric"
              className="input mt-1 tabular-nums"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
