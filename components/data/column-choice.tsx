import { downloadPage as say } from '#words/data'
import { describeColumn } from '@/lib/exports/describe-column'
import { type ExportColumn, exportColumns } from '@/lib/fields/export-columns'

/** A checkbox for each column of a download, with what the column means. */
export function ColumnChoice({ chosen }: { chosen: readonly ExportColumn[] }) {
  return (
    <fieldset className="border-t-2 border-ink pt-4">
      <legend className="float-start w-full font-serif text-heading font-semibold">
        {say.columns}
      </legend>
      <p className="clear-both text-sm text-muted">{say.columnsHint}</p>
      <div className="mt-3 grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
        {exportColumns.map((column) => {
          const { label, help } = describeColumn(column)
          return (
            <label
              key={column.heading}
              className="flex cursor-pointer gap-3 border-t border-rule py-3"
            >
              <input
                type="checkbox"
                name="columns"
                value={column.heading}
                defaultChecked={chosen.includes(column)}
                className="mt-0.5 size-5 shrink-0 accent-(--accent)"
              />
              <span className="min-w-0">
                <span className="font-semibold">{label}</span>{' '}
                <code className="text-sm wrap-anywhere text-muted">{column.heading}</code>
                <span className="mt-0.5 block text-sm text-muted">{help}</span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
