import { data, dataPage as say } from '#words/data'
import { describeColumn } from '@/lib/exports/describe-column'
import { exportColumns } from '@/lib/fields/export-columns'
import { sources } from './examples'

const cell = 'border-t border-rule py-2.5 pe-4 align-top'
const head = 'label pe-4 pb-1.5 text-start'

/** What there is, at which address. */
export function SourceTable() {
  return (
    <Table name={say.what.title} heads={say.what.heads}>
      {sources.map(({ path, format, key }) => (
        <tr key={path}>
          <td className={`${cell} min-w-52`}>
            {path.includes('<') ? (
              <code className="text-sm">{path}</code>
            ) : (
              <a href={path} className="link text-sm">
                <code>{path}</code>
              </a>
            )}
          </td>
          <td className={cell}>{format}</td>
          <td className={`${cell} min-w-60`}>{say.what.rows[key]}</td>
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
          <tr key={column.heading}>
            <td className={cell}>
              <code className="text-sm">{column.heading}</code>
            </td>
            <td className={`${cell} min-w-36`}>{label}</td>
            <td className={`${cell} min-w-64`}>{help}</td>
          </tr>
        )
      })}
    </Table>
  )
}

/** A table that scrolls sideways where it is too wide; focusable, so that a keyboard can scroll it. */
function Table({
  name,
  heads,
  children,
}: {
  name: string
  heads: readonly string[]
  children: React.ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must have the focus (WCAG 2.1.1)
    <section aria-label={name} tabIndex={0} className="mt-4 overflow-x-auto">
      <table className="w-full border-b border-rule text-sm">
        <thead>
          <tr>
            {heads.map((text) => (
              <th key={text} scope="col" className={head}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
