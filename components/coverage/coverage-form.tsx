import { coverage as say } from '#words/coverage'
import { printQuery } from '@/lib/facets/print-query'
import type { Query } from '@/lib/facets/types'

/** What can be compared, by its name in addresses. */
type Choice = { readonly name: string; readonly label: string }

/** Two menus that choose rows and columns: a GET form, so it works without script. */
export function CoverageForm({
  axes,
  rows,
  columns,
  query,
}: {
  axes: readonly Choice[]
  rows: Choice
  columns: Choice
  /** The filters to keep. */
  query: Query
}) {
  const menus = [
    { param: 'rows', label: say.rows, chosen: rows },
    { param: 'columns', label: say.columns, chosen: columns },
  ]
  return (
    <form action="/coverage" className="flex flex-wrap items-end gap-x-4 gap-y-3">
      {[...new URLSearchParams(printQuery(query))].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {menus.map(({ param, label, chosen }) => (
        <label key={param} className="max-sm:grow">
          <span className="label mb-1.5 block">{label}</span>
          <select name={param} defaultValue={chosen.name} className="input sm:w-44">
            {axes.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button max-sm:w-full">
        {say.show}
      </button>
    </form>
  )
}
