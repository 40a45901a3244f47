import { coverage as say } from '#words/coverage'
import { KeptParams } from '@/components/ui/kept-params'
import { printQuery } from '@/lib/facets/query/print-query'
import type { Query } from '@/lib/facets/types'
import { type AxisChoice, AxisMenus } from './axis-menus'

/** Two menus that choose rows and columns: a GET form, so it works without script. */
export function CoverageForm({
  axes,
  rows,
  columns,
  query,
}: {
  axes: readonly AxisChoice[]
  rows: AxisChoice
  columns: AxisChoice
  /** The filters to keep. */
  query: Query
}) {
  return (
    <form action="/coverage" className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <KeptParams search={printQuery(query)} />
      <AxisMenus axes={axes} rows={rows} columns={columns} />
      <button type="submit" className="button max-sm:w-full">
        {say.show}
      </button>
    </form>
  )
}
