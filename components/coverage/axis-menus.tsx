import { coverage as say } from '#words/coverage'
import { Menu } from '@/components/ui/menu'

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
    { name: 'rows', label: say.rows, chosen: rows.name },
    { name: 'columns', label: say.columns, chosen: columns.name },
  ]
  return menus.map((menu) => <Menu key={menu.name} {...menu} options={axes} width="sm:w-44" />)
}
