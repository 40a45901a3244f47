import type { Project } from '@/lib/content/types'
import type { ExportColumn } from '@/lib/fields/export-columns'
import { findCountryCodes } from '@/lib/geo/country-codes'
import type { Shape } from './shape'

/** What one cell holds: nothing, one value, or the values of a field that may have several. */
export type Cell = undefined | string | number | readonly string[]

/** The projects of a download, one for each row: with `isByCountry`, one for each of its countries. */
export function* listRows(
  projects: readonly Project[],
  { isByCountry }: Pick<Shape, 'isByCountry'>,
): Generator<Project> {
  for (const project of projects) {
    if (!isByCountry || project.country.length < 2) yield project
    else for (const place of project.country) yield { ...project, country: [place] }
  }
}

/** What a project says in a column; `siteUrl` is the origin of the site. */
export function readCell(project: Project, { of, part }: ExportColumn, siteUrl: string): Cell {
  if (of === 'url') return `${siteUrl}/projects/${project.slug}`
  const value = project[of]
  if (typeof value !== 'object') return value
  return value.map(({ value: slug, label }) => {
    if (part === 'name') return label
    return part === 'slug' ? slug : (findCountryCodes(slug)?.[part] ?? '')
  })
}

/** A row as an object: what a project says by the headings of the columns, null where it says nothing. */
export function toRecord(
  project: Project,
  columns: readonly ExportColumn[],
  siteUrl: string,
): Record<string, NonNullable<Cell> | null> {
  return Object.fromEntries(
    columns.map((column) => [column.heading, readCell(project, column, siteUrl) ?? null]),
  )
}

/**
 * A cell as one text or number, for tables: several values are joined by "; ". Places without a code
 * leave theirs empty, so that the third code belongs to the third name.
 */
export function joinCell(cell: Cell): string | number {
  if (typeof cell === 'object') return cell.some(Boolean) ? cell.join('; ') : ''
  return cell ?? ''
}
