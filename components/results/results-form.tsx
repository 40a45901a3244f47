import { listing } from '#words/listing'
import { results as say } from '#words/results'
import { KeptParams } from '@/components/ui/kept-params'
import { Menu } from '@/components/ui/menu'
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
        <Menu
          name="unit"
          label={say.unit}
          options={[
            { name: '', label: say.unitCount(say.allUnits, total) },
            ...(missing === undefined
              ? []
              : [{ name: missing, label: say.unitCount(say.unitName(missing, missing), 0) }]),
            ...units.map(({ unit, sign, count }) => ({
              name: unit,
              label: say.unitCount(say.unitName(unit, sign), count),
            })),
          ]}
          chosen={choice.unit ?? ''}
          width="sm:w-56"
        />
        <button type="submit" className="button max-sm:w-full">
          {listing.search.submit}
        </button>
      </form>
    </search>
  )
}
