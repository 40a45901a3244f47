import type { ReactNode } from 'react'
import { data, dataPage as say } from '#words/data'
import { tableRoles } from '@/components/ui/table-roles'
import { describeColumn } from '@/lib/exports/describe-column'
import { exportColumns } from '@/lib/fields/export-columns'
import { sources } from './examples'

const row = 'border-t border-rule'
const cell = 'align-top sm:py-2.5 sm:pe-4'
const head = 'label pe-4 pb-1.5 text-start'

/** What there is, at which address. */
export function SourceTable() {
  return (
    <Table name={say.what.title} heads={say.what.heads}>
      {sources.map(({ path, format, key }) => (
        <tr {...tableRoles.row} key={path} className={row}>
          <td {...tableRoles.cell} className={cell}>
            {path.includes('<') ? (
              <code className="text-sm">{path}</code>
            ) : (
              <a href={path} className="link text-sm">
                <code>{path}</code>
              </a>
            )}
          </td>
          <td {...tableRoles.cell} className={`${cell} whitespace-nowrap`}>
            {format}
          </td>
          <td {...tableRoles.cell} className={cell}>
            {say.what.rows[key]}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** The data dictionary: what each column means, as the schema says it. */
export function Dictionary() {
  return (
    <Table name={say.dictionary.title} heads={data.dictionary.heads}>
      {exportColumns.map((column) => {
        const { label, help } = describeColumn(column)
        return (
          <tr {...tableRoles.row} key={column.heading} className={row}>
            <td {...tableRoles.cell} className={cell}>
              <code className="text-sm sm:whitespace-nowrap">{column.heading}</code>
            </td>
            <td {...tableRoles.cell} className={`${cell} font-semibold`}>
              {label}
            </td>
            <td {...tableRoles.cell} className={cell}>
              {help}
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

function Table({
  name,
  heads,
  children,
}: {
  name: string
  heads: readonly string[]
  children: ReactNode
}) {
  return (
    <table
      {...tableRoles.table}
      aria-label={name}
      className="data-table mt-4 w-full border-b border-rule text-sm"
    >
      <thead {...tableRoles.group} className="max-sm:sr-only">
        <tr {...tableRoles.row}>
          {heads.map((text) => (
            <th {...tableRoles.columnHead} key={text} scope="col" className={head}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
    </table>
  )
}
