import { coverage as say } from '#words/coverage'

/** What can be compared, by its name in addresses. */
export type AxisChoice = { readonly name: string; readonly label: string }

/** Two menus of a form, for the rows and the columns of a coverage table. */
export function AxisMenus({
  axes,
  rows,
  columns,
}: {
  axes: readonly AxisChoice[]
  rows: AxisChoice
  columns: AxisChoice
}) {
  const menus = [
    { param: 'rows', label: say.rows, chosen: rows },
    { param: 'columns', label: say.columns, chosen: columns },
  ]
  return menus.map(({ param, label, chosen }) => (
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
  ))
}
