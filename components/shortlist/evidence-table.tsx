import type { CSSProperties, ReactNode } from 'react'
import { shortlist as say } from '#words/shortlist'
import { tableRoles } from '@/components/ui/table-roles'
import type { Project } from '@/lib/content/types'
import type { EvidenceColumn } from './evidence-columns'

type Props = { columns: readonly EvidenceColumn[]; projects: readonly Project[] }

/** More names than this follow each other in lines, so that a row stays short. */
const few = 3

const cell = 'border-b border-rule py-2.5 pe-5 text-start align-top'

/** Projects below one another, and what each shows. */
export function EvidenceTable({ columns, projects }: Props) {
  return (
    <Scroller name={say.scroll(say.evidenceTitle)}>
      <table {...tableRoles.table} className="evidence evidence-records w-full text-sm">
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <HeadCell>{say.project}</HeadCell>
            {columns.map(({ name, label }) => (
              <HeadCell key={name}>{label}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {projects.map((project) => (
            <tr {...tableRoles.row} key={project.slug}>
              <th {...tableRoles.rowHead} scope="row" className={`${cell} evidence-title`}>
                <TitleLink project={project} />
              </th>
              {columns.map((column) => (
                <td
                  {...tableRoles.cell}
                  key={column.name}
                  data-label={column.label}
                  className={`${cell} ${widthOf(column, projects)}`}
                >
                  <Answer column={column} project={project} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

/** The class of a column, for its width: results are sentences, many names are one text, years one word. */
function widthOf({ name, read }: EvidenceColumn, projects: readonly Project[]): string {
  if (name === 'results') return 'evidence-results'
  if (name === 'years') return 'whitespace-nowrap'
  return projects.some((project) => read(project).length > few) ? 'evidence-many' : 'evidence-few'
}

/** The same with projects side by side. */
export function CompareTable({ columns, projects }: Props) {
  const sides: CSSProperties & Record<`--${string}`, string> = { '--sides': `${projects.length}` }
  return (
    <Scroller name={say.scroll(say.compareTitle)}>
      <table
        {...tableRoles.table}
        className="evidence evidence-sides w-full table-fixed text-sm"
        style={sides}
      >
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} className="evidence-corner border-b border-rule-strong" />
            {projects.map((project) => (
              <th
                {...tableRoles.columnHead}
                key={project.slug}
                scope="col"
                className={`${cell} border-rule-strong`}
              >
                <TitleLink project={project} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {columns.map((column) => (
            <tr {...tableRoles.row} key={column.name}>
              <th {...tableRoles.rowHead} scope="row" className={`label text-muted ${cell}`}>
                {column.label}
              </th>
              {projects.map((project) => (
                <td {...tableRoles.cell} key={project.slug} className={`${cell} wrap-anywhere`}>
                  <Answer column={column} project={project} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function Scroller({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls.
    <section aria-label={name} tabIndex={0} className="overflow-x-auto border-t-2 border-ink">
      {children}
    </section>
  )
}

function HeadCell({ children }: { children: string }) {
  return (
    <th
      {...tableRoles.columnHead}
      scope="col"
      className={`label border-b border-rule-strong py-2 pe-5 text-start text-muted`}
    >
      {children}
    </th>
  )
}

function TitleLink({ project: { slug, title, lang } }: { project: Project }) {
  return (
    <a href={`/projects/${slug}`} lang={lang} className="title-link font-semibold wrap-anywhere">
      <bdi>{title}</bdi>
    </a>
  )
}

/** What a project has in a column. */
function Answer({ column, project }: { column: EvidenceColumn; project: Project }) {
  const values = column.read(project)
  const lang = column.name === 'results' ? project.lang : undefined
  if (values.length === 0) return <span className="text-muted">{say.notStated}</span>
  if (values.length === 1) return <span lang={lang}>{values[0]}</span>
  const isLong = column.name !== 'results' && values.length > few
  return (
    <ul lang={lang} className={isLong ? 'evidence-names' : 'space-y-1'}>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  )
}
