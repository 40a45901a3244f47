import { listing } from '#words/listing'
import { results as say } from '#words/results'
import { KeptParams } from '@/components/ui/kept-params'
import type { Results } from '@/lib/content/pages/results'
import { printQuery } from '@/lib/facets/query/print-query'
import { withView } from '@/lib/facets/query/query'

/** Searches the results and chooses their unit: a GET form that keeps the filters of the list. */
export function ResultsForm({ query, choice, units }: Results) {
  const { q, ...filters } = withView(query, 'list')
  const kept = printQuery({ ...filters, q: '' })
  const total = units.reduce((sum, { count }) => sum + count, 0)
  // A unit of the address that no result found is in is still the one that is chosen.
  const missing = units.some(({ unit }) => unit === choice.unit) ? undefined : choice.unit
  return (
    <search>
      <form action="/results" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <KeptParams search={kept} />
        <label className="max-sm:w-full sm:max-w-md sm:flex-1">
          <span className="label mb-1.5 block">{say.search}</span>
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            autoComplete="off"
            className="input"
          />
        </label>
        <label className="max-sm:grow">
          <span className="label mb-1.5 block">{say.unit}</span>
          <select name="unit" defaultValue={choice.unit ?? ''} className="input sm:w-56">
            <option value="">{say.unitCount(say.allUnits, total)}</option>
            {missing !== undefined && (
              <option value={missing}>{say.unitCount(say.unitName(missing, missing), 0)}</option>
            )}
            {units.map(({ unit, sign, count }) => (
              <option key={unit} value={unit}>
                {say.unitCount(say.unitName(unit, sign), count)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button max-sm:w-full">
          {listing.search.submit}
        </button>
      </form>
    </search>
  )
}
