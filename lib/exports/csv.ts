import type { Project } from '@/lib/content/types'
import type { NamedValue } from '@/lib/finder/listed-project'

type Column = {
  readonly name: string
  readonly read: (project: Project, siteUrl: string) => string | number | undefined
}

/** The columns of the download, in order: one entry is one column. */
const columns = [
  { name: 'title', read: ({ title }) => title },
  { name: 'summary', read: ({ summary }) => summary },
  { name: 'start', read: ({ start }) => start },
  { name: 'end', read: ({ end }) => end },
  { name: 'status', read: ({ status }) => status },
  { name: 'clients', read: ({ client }) => joinNames(client) },
  { name: 'solutions', read: ({ solution }) => joinNames(solution) },
  { name: 'regions', read: ({ region }) => joinNames(region) },
  { name: 'countries', read: ({ country }) => joinNames(country) },
  { name: 'url', read: ({ slug }, siteUrl) => `${siteUrl}/projects/${slug}` },
  { name: 'slug', read: ({ slug }) => slug },
] as const satisfies readonly Column[]

/** Tells spreadsheet programs that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/**
 * Projects as comma-separated values: a row of names, then a row for each project, several values
 * of a field joined by "; ".
 *
 * Lines and quotes follow RFC 4180. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, "CSV Injection").
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function toCsv(projects: readonly Project[], siteUrl: string): string {
  const head = columns.map(({ name }) => name)
  const rows = projects.map((project) =>
    columns.map(({ read }: Column) => String(read(project, siteUrl) ?? '')),
  )
  return (
    byteOrderMark + [head, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
  )
}

function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function joinNames(terms: readonly NamedValue[]): string {
  return terms.map(({ label }) => label).join('; ')
}
