import { listing } from '#words/listing'
import { locale } from '#words/locale'
import { listingHref } from '@/components/listing/listing-href'
import { ProjectLink } from '@/components/project/project-link'
import { FieldValue, nameField } from '@/components/ui/field-value'
import { StatusLabel } from '@/components/ui/status-label'
import { printYears } from '@/components/ui/years'
import { withSort } from '@/lib/facets/query'
import type { WordPlan } from '@/lib/facets/text/plan-text'
import type { Query, SortKey } from '@/lib/facets/types'
import { tableColumns } from '@/lib/fields/shown'
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

/** Projects as a table whose columns sort by links; on a narrow screen it scrolls sideways. */
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
    <section aria-label={say.name} className="overflow-x-auto">
      <table className="w-full min-w-[54rem] max-sm:min-w-[64rem] border-collapse text-start text-sm">
        <thead data-links="columns">
          <tr className="border-y border-rule-strong">
            {columns.map(({ key, label, sorts }) => (
              <ColumnHead key={key} label={label} sorts={sorts} query={query} />
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <TableRow key={project.slug} project={project} plans={plans} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnHead({
  label,
  sorts,
  query,
}: {
  label: string
  sorts: readonly SortKey[]
  query: Query
}) {
  const sorted = sorts.find((sort) => sort === query.sort)
  const next = sorts.find((sort) => sort !== query.sort) ?? sorts[0]
  const cell = 'py-1 pe-4 text-start align-middle font-semibold'
  if (!next) {
    return (
      <th scope="col" className={cell}>
        {label}
      </th>
    )
  }
  return (
    <th scope="col" className={cell} aria-sort={sorted ? directions[sorted] : undefined}>
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
  const { lang, status, isDraft } = project
  const cell = 'py-3 pe-4 align-top'
  return (
    <tr id={project.slug} className="scroll-mt-4 border-b border-rule">
      <th scope="row" className={`${cell} min-w-52 text-start font-semibold`} lang={lang}>
        <ProjectLink project={project} plans={plans} />
        {project.also.map((note) => (
          <span key={note} lang={locale.lang} className="block font-normal text-muted">
            {note}
          </span>
        ))}
      </th>
      {tableColumns.map((column) =>
        column === 'years' ? (
          <td key={column} className={`${cell} whitespace-nowrap tabular-nums`}>
            {printYears(project)}
          </td>
        ) : (
          <td key={column} className={`${cell} ${column === 'solutions' ? 'max-sm:min-w-60' : ''}`}>
            <FieldValue field={column} value={project[column]} plans={plans} />
          </td>
        ),
      )}
      <td className="min-w-26 py-3 align-top">
        <StatusLabel status={status} isDraft={isDraft} />
      </td>
    </tr>
  )
}
