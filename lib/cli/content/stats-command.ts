import type { CheckedContent } from '@/lib/check/check-content'
import type { ContentRecord } from '@/lib/check/types'
import { UsageError } from '@/lib/cli/usage-error'
import { projectFields } from '@/lib/fields/fields'
import type { Field } from '@/lib/fields/types'
import { isOwnVocabulary } from '@/lib/schema/content-types'
import { checkAll } from './check-command'

/**
 * `stats`: prints how many projects there are by status, year and term, which are incomplete,
 * and which are stale: finished for more than a year but described as ongoing.
 */
export async function runStats(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('stats takes no arguments.')
  console.log(printStats(checkAll(), new Date().getUTCFullYear()))
  return 0
}

/** The figures as text, one block for each question. `year` is the present one. */
function printStats({ records, diagnostics }: CheckedContent, year: number): string {
  const projects = records.filter(({ kind }) => kind === 'projects')
  const labels = new Map(
    records.map(({ kind, slug, values }) => [`${kind}/${slug}`, String(values.title ?? slug)]),
  )
  const names = (field: string, kind: string) => (project: ContentRecord) =>
    listOf(project.values[field]).map((slug) => labels.get(`${kind}/${slug}`) ?? slug)
  const blocks = [
    block(
      'Projects by status',
      countBy(projects, (project) => [statusOf(project, year)]),
    ),
    ...statFields.map(([field, declared]) =>
      block(
        `By ${declared.label.toLowerCase()}`,
        countBy(projects, names(field, declared.vocabulary)),
      ),
    ),
    block(
      'By year of start',
      countBy(projects, ({ values }) => [String(values.start ?? 'no start')]).sort(([a], [b]) =>
        a < b ? 1 : -1,
      ),
    ),
    list('Incomplete', listIncomplete(diagnostics)),
    list('Stale', listStale(projects, diagnostics, year)),
  ]
  return blocks.join('\n\n')
}

/** The fields whose terms are content: the organisation's own divisions of its work. */
const statFields = Object.entries(projectFields).flatMap(([name, field]: [string, Field]) =>
  field.vocabulary !== undefined && isOwnVocabulary(field.vocabulary)
    ? [[name, { label: field.label, vocabulary: field.vocabulary }] as const]
    : [],
)

function statusOf({ isDraft, values }: ContentRecord, year: number): string {
  if (isDraft) return 'draft'
  if (typeof values.start === 'number' && values.start > year) return 'upcoming'
  return typeof values.end === 'number' && values.end < year ? 'completed' : 'active'
}

function listIncomplete(diagnostics: CheckedContent['diagnostics']): string[] {
  const missing = new Map<string, string[]>()
  for (const { file, rule, message } of diagnostics) {
    if (rule !== 'missing-field' && rule !== 'missing-summary') continue
    missing.set(file, [...(missing.get(file) ?? []), message.split(' ')[0] ?? ''])
  }
  return [...missing].map(([file, fields]) => `${file}: ${fields.join(', ')}`)
}

function listStale(
  projects: readonly ContentRecord[],
  diagnostics: CheckedContent['diagnostics'],
  year: number,
): string[] {
  const ends = new Map(projects.map(({ file, values }) => [file, values.end]))
  const stale = diagnostics.filter(({ rule }) => rule === 'over-but-ongoing')
  return [...new Set(stale.map(({ file }) => file))].flatMap((file) => {
    const end = ends.get(file)
    return typeof end === 'number' && end < year - 1 ? [`${file}: ended in ${end}`] : []
  })
}

function countBy(
  projects: readonly ContentRecord[],
  keysOf: (project: ContentRecord) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>()
  for (const project of projects) {
    for (const key of keysOf(project)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function block(title: string, counts: readonly (readonly [string, number])[]): string {
  return [title, ...counts.map(([name, count]) => `${String(count).padStart(6)}  ${name}`)].join(
    '\n',
  )
}

function list(title: string, lines: readonly string[]): string {
  return [
    `${title}: ${lines.length === 0 ? 'none' : lines.length}`,
    ...lines.map((line) => `        ${line}`),
  ].join('\n')
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
