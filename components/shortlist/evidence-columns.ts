import { statuses } from '#words/facets'
import { shortlist as say } from '#words/shortlist'
import { nameField, printValue } from '@/components/ui/field-value'
import { printYears } from '@/components/ui/years'
import type { Project } from '@/lib/content/types'
import { printResult } from '@/lib/exports/print-result'
import { listNames, maxUnknown, noteParam, withoutParams } from '@/lib/facets/query/own-params'
import type { Notice } from '@/lib/facets/types'
import { facts, type ShownField } from '@/lib/fields/shown'

/** A column of the evidence, or a line of the comparison. */
export type EvidenceColumn = {
  /** Its name in `?values=`. */
  readonly name: string
  readonly label: string
  /** What a project states; nothing where it states nothing. */
  readonly read: (project: Project) => readonly string[]
}

/** Everything that projects of a shortlist can be compared by. */
export const evidenceColumns: readonly EvidenceColumn[] = [
  { name: 'years', label: say.years, read: (project) => [printYears(project)] },
  { name: 'status', label: say.status, read: ({ status }) => [statuses[status]] },
  ...facts.map((field) => ({
    name: field,
    label: nameField(field),
    read: (project: Project) => readFact(project, field),
  })),
  { name: 'results', label: say.results, read: ({ results }) => results.map(printResult) },
]

function readFact(project: Project, field: ShownField): readonly string[] {
  const value = project[field]
  if (typeof value === 'object') return value.map(({ label }) => label)
  return value === undefined ? [] : [printValue(field, value)]
}

/**
 * Takes the chosen columns (`values=client,results`, or a parameter for each) out of the parameters
 * of an address. Never throws: a column that is not known is named in a notice.
 *
 * @returns all columns where the address asks for none, and the rest of the parameters too.
 */
export function readColumns(params: URLSearchParams): {
  readonly columns: readonly EvidenceColumn[]
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
} {
  const names = new Set(listNames(params, 'values').map((name) => name.toLowerCase()))
  const columns = evidenceColumns.filter(({ name }) => names.has(name.toLowerCase()))
  const isKnown = (name: string) => evidenceColumns.some((one) => one.name.toLowerCase() === name)
  return {
    columns: columns.length > 0 ? columns : evidenceColumns,
    notices: [...names]
      .filter((name) => !isKnown(name))
      .slice(0, maxUnknown)
      .map((name) => noteParam('values', name, say.noColumn)),
    rest: withoutParams(params, 'values'),
  }
}
