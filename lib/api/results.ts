import type { z } from 'zod'
import type { Results } from '@/lib/content/pages/results'
import type { Project } from '@/lib/content/types'
import { printResult } from '@/lib/exports/print-result'
import { toProjectJson } from '@/lib/exports/project-json'
import { printResults } from '@/lib/facets/query/print-results'
import { withCodes } from './answers'
import type { resultsSchema } from './schemas'

/** A page of results, with the number of results in each unit. */
export function answerResults(results: Results, siteUrl: string): z.infer<typeof resultsSchema> {
  const { query, choice, notices, lines, shown, page, pages, pageSize, units } = results
  return {
    total: lines.length,
    page,
    pages,
    pageSize,
    query: printResults(query, choice, page),
    notices: [...notices],
    units: units.map((option) => ({ ...option })),
    results: shown.map(({ project, result, unit, sign, size }) => ({
      text: printResult(result),
      approximation: result.approximation ?? null,
      number: result.number,
      words: result.unit ?? null,
      label: result.label,
      unit,
      sign,
      size: size ?? null,
      project: {
        ...pickProject(project, siteUrl),
        country: project.country.map(({ value, label }) => withCodes({ value, label })),
      },
    })),
    next:
      page < pages ? `${siteUrl}/api/v1/results?${printResults(query, choice, page + 1)}` : null,
  }
}

/** The headings of the table of results. */
export const resultHeadings = [
  ...['result', 'number', 'unit', 'size', 'project', 'countries', 'start', 'end'],
  ...['status', 'url', 'slug'],
] as const

/** The results of all pages as rows of a table. */
export function listResultRows({ lines }: Results, siteUrl: string): (string | number)[][] {
  return lines.map(({ project, result, unit, size }) => {
    const { title, start, end, status, url, slug } = toProjectJson(project, siteUrl)
    const countries = project.country.map(({ label }) => label).join('; ')
    return [
      ...[printResult(result), result.number, unit, size ?? '', title, countries],
      ...[start ?? '', end ?? '', status, url, slug],
    ]
  })
}

function pickProject(project: Project, siteUrl: string) {
  const { slug, title, start, end, url } = toProjectJson(project, siteUrl)
  return { slug, title, start, end, status: project.status, url }
}
