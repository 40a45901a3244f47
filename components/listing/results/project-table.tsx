import { listing } from '#words/listing'
import { locale } from '#words/locale'
import { listingHref } from '@/components/listing/listing-href'
import { ProjectLink } from '@/components/project/project-link'
import { FieldValue, isNumber, isStated, nameField } from '@/components/ui/field-value'
import { nameAll } from '@/components/ui/name-all'
import { StatusLabel } from '@/components/ui/status-label'
import { tableRoles } from '@/components/ui/table-roles'
import { printYears } from '@/components/ui/years'
import { withSort } from '@/lib/facets/query/query'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { Query, SortKey } from '@/lib/facets/types'
import { type ShownField, tableColumns } from '@/lib/fields/shown'
import type { ListedTerm } from '@/lib/finder/listed-project'
import type { FoundProject } from '@/lib/finder/listing'

const { table: say } = listing

type Column = {
  readonly key: string
  readonly label: string
  /** The orders it can be sorted in: the first a click asks for, then the other, if any. */
  readonly sorts: readonly SortKey[]
}

const columns: readonly Column[] = [
  { key: 'title', label: say.title, sorts: ['title'] },
  ...tableColumns.map((key) => ({
    key,
    label: key === 'years' ? say.years : nameField(key),
    sorts: key === 'years' ? (['newest', 'oldest'] as const) : [],
  })),
  { key: 'status', label: say.status, sorts: [] },
]

const directions: Readonly<Record<SortKey, 'ascending' | 'descending' | undefined>> = {
  title: 'ascending',
  newest: 'descending',
  oldest: 'ascending',
  relevance: undefined,
}

/** The field with the longest values, which would make a record of a narrow screen twice as high. */
const wideField = 'solutions'

/** How many terms of a field a cell names; the others are a number. */
const maxNamed = 2

/**
 * Projects as a table whose columns sort by links. On a narrow screen each project is a record of two
 * lines, made by style alone.
 */
export function ProjectTable({
  projects,
  query,
  plans,
}: {
  projects: readonly FoundProject[]
  query: Query
  plans: readonly WordPlan[]
}) {
  return (
    <>
      {tableColumns.includes(wideField) && (
        <p className="table-hint">{say.wideOnly(nameField(wideField, 2))}</p>
      )}
      <table {...tableRoles.table} aria-label={say.name} className="project-table">
        <thead {...tableRoles.group} data-links="columns">
          <tr {...tableRoles.row}>
            {columns.map(({ key, label, sorts }) => (
              <ColumnHead key={key} label={label} sorts={sorts} query={query} look={classOf(key)} />
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {projects.map((project) => (
            <TableRow key={project.slug} project={project} plans={plans} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function ColumnHead({
  label,
  sorts,
  query,
  look,
}: {
  label: string
  sorts: readonly SortKey[]
  query: Query
  look: string | undefined
}) {
  const sorted = sorts.find((sort) => sort === query.sort)
  const next = sorts.find((sort) => sort !== query.sort) ?? sorts[0]
  if (!next) {
    return (
      <th {...tableRoles.columnHead} scope="col" className={look}>
        {label}
      </th>
    )
  }
  return (
    <th
      {...tableRoles.columnHead}
      scope="col"
      className={look}
      aria-sort={sorted ? directions[sorted] : undefined}
    >
      <a
        href={listingHref(withSort(query, next))}
        rel="nofollow"
        className="link inline-flex min-h-11 items-center gap-1"
      >
        {label}
        {sorted && <span aria-hidden="true">{directions[sorted] === 'ascending' ? '↑' : '↓'}</span>}
      </a>
    </th>
  )
}

function TableRow({ project, plans }: { project: FoundProject; plans: readonly WordPlan[] }) {
  const { slug, lang, status, isDraft, also } = project
  return (
    <tr {...tableRoles.row} id={slug}>
      <th {...tableRoles.rowHead} scope="row" lang={lang}>
        <ProjectLink project={project} plans={plans} />
        {also.map((note) => (
          <span key={note} lang={locale.lang} className="block font-normal text-muted">
            {note}
          </span>
        ))}
      </th>
      {tableColumns.map((column) => (
        <td
          {...tableRoles.cell}
          key={column}
          className={classOf(column)}
          data-label={isStated(column) ? nameField(column) : undefined}
        >
          {column === 'years' ? (
            printYears(project)
          ) : (
            <CellValue field={column} value={project[column]} plans={plans} />
          )}
        </td>
      ))}
      <td {...tableRoles.cell} className="status">
        <StatusLabel status={status} isDraft={isDraft} />
      </td>
    </tr>
  )
}

/** A value; of many terms the first, and how many more there are. */
function CellValue({
  field,
  value,
  plans,
}: {
  field: ShownField
  value: number | string | readonly ListedTerm[] | undefined
  plans: readonly WordPlan[]
}) {
  const isLong = typeof value === 'object' && value.length > maxNamed
  if (!isLong) return <FieldValue field={field} value={value} plans={plans} />
  return (
    <>
      <FieldValue field={field} value={value.slice(0, maxNamed)} plans={plans} />{' '}
      <span title={nameAll(value.slice(maxNamed))} className="whitespace-nowrap text-muted">
        {say.others(value.length - maxNamed)}
      </span>
    </>
  )
}

/** How a column looks, head and cells: numbers at the end, years in one line, long ones on wide screens. */
function classOf(column: string): string | undefined {
  if (column === 'years') return 'years'
  if (column === wideField) return 'wide-only'
  return isNumber(column) ? 'text-end' : undefined
}
