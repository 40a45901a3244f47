import { downloadPage as say } from '#words/data'
import { KeptParams } from '@/components/ui/kept-params'
import type { Shape } from '@/lib/exports/shape'
import { usualColumns } from '@/lib/fields/export-columns'
import { ColumnChoice } from './column-choice'

const formats = ['xlsx', 'csv', 'json', 'geojson'] as const
const rowKinds = ['project', 'country'] as const

/**
 * The form that downloads a listing: a GET form, so it works without script; each button has the
 * address of its format.
 */
export function DownloadForm({
  search,
  shape,
}: {
  /** The query string of the listing. */
  search: string
  shape: Shape
}) {
  const { columns = usualColumns, isByCountry } = shape
  return (
    <form action="/projects.csv" className="mt-8 space-y-10">
      <KeptParams search={search} />
      <fieldset className="border-t-2 border-ink pt-4">
        <legend className="float-start w-full font-serif text-heading font-semibold">
          {say.rows}
        </legend>
        <div className="clear-both grid gap-x-10 pt-2 md:grid-cols-2">
          {rowKinds.map((kind) => (
            <label key={kind} className="flex cursor-pointer gap-3 border-t border-rule py-3">
              <input
                type="radio"
                name="rows"
                value={kind}
                defaultChecked={(kind === 'country') === isByCountry}
                className="mt-0.5 size-5 shrink-0 accent-(--accent)"
              />
              <span>
                <span className="font-semibold">{say.rowKinds[kind].name}</span>
                <span className="mt-0.5 block text-sm text-muted">{say.rowKinds[kind].hint}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <ColumnChoice chosen={columns} />
      <ul className="grid gap-x-6 gap-y-4 border-t-2 border-ink pt-5 sm:grid-cols-2 lg:grid-cols-4">
        {formats.map((format, at) => (
          <li key={format}>
            <button
              type="submit"
              formAction={`/projects.${format}`}
              className={`button w-full ${at > 0 ? 'bg-sheet text-ink hover:bg-sheet hover:text-accent' : ''}`}
            >
              {say.formats[format].name}
            </button>
            <p className="mt-1.5 text-sm text-muted">{say.formats[format].hint}</p>
          </li>
        ))}
      </ul>
    </form>
  )
}
