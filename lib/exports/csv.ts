import type { Project } from '@/lib/content/types'
import { csvColumns } from '@/lib/fields/shown'

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
  const head = csvColumns.map(({ heading }) => heading)
  const rows = projects.map((project) =>
    csvColumns.map(({ of }) =>
      of === 'url' ? `${siteUrl}/projects/${project.slug}` : printValue(project[of]),
    ),
  )
  return (
    byteOrderMark + [head, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
  )
}

function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function printValue(value: string | number | undefined | readonly { label: string }[]): string {
  if (typeof value === 'object') return value.map(({ label }) => label).join('; ')
  return String(value ?? '')
}
