import { shortlist as say } from '#words/shortlist'
import { KeptParams } from '@/components/ui/kept-params'
import { printPicks } from '@/lib/facets/query/print-picks'
import { printQuery } from '@/lib/facets/query/print-query'
import type { EvidenceColumn } from './evidence-columns'
import type { ShortlistState } from './shortlist-href'

/** Chooses the columns of the evidence, and downloads it: a GET form, so it works without script. */
export function ColumnForm({
  all,
  chosen,
  state: { slugs, show, query },
}: {
  all: readonly EvidenceColumn[]
  chosen: readonly EvidenceColumn[]
  state: ShortlistState
}) {
  return (
    <form action="/projects/shortlist">
      <KeptParams search={printPicks(slugs)} />
      {show && <input type="hidden" name="show" value={show} />}
      {query && <KeptParams search={printQuery(query)} />}
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="label">{say.columns}</legend>
        {all.map((column) => (
          <label key={column.name} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              name="values"
              value={column.name}
              defaultChecked={chosen.includes(column)}
              className="size-5 shrink-0 accent-(--accent)"
            />
            {column.label}
          </label>
        ))}
      </fieldset>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <button type="submit" className="button text-base">
          {say.show}
        </button>
        <span>
          <button
            type="submit"
            formAction="/projects/shortlist.csv"
            className="link inline-flex min-h-11 cursor-pointer items-center"
          >
            {say.outputs.csv.name}
          </button>{' '}
          {say.outputs.csv.hint}
        </span>
      </p>
    </form>
  )
}
