import {
  type NumberField,
  ranges,
  rowFacts,
  type ShownField,
  type TermField,
  type TextField,
  tableColumns,
  termFilterKeys,
} from '@/lib/fields/shown'

/** A term as a listing shows it. */
export type ListedTerm = { readonly value: string; readonly label: string }

/** A figure that a project published, letter for letter, and the beginning of what it is of. */
export type ListedResult = {
  readonly approximation?: string
  readonly number: string
  readonly unit?: string
  readonly label: string
}

/** A project as a listing shows it, and no more: this is what browsers are sent. */
export type ListedProject = {
  readonly [Field in TermField]?: readonly ListedTerm[]
} & { readonly [Field in NumberField]?: number | undefined } & {
  readonly [Field in TextField]?: string | undefined
} & {
  readonly slug: string
  readonly title: string
  readonly titleParts: {
    readonly place?: string
    readonly name: string
    readonly acronym?: string
  }
  readonly summary: string
  readonly lang?: string
  readonly status: 'active' | 'completed' | 'upcoming'
  readonly isDraft: boolean
  /** The first of its results, where it has any. */
  readonly result?: ListedResult
}

/** The years all time bars of a portfolio span, and the present one. */
export type TimeScale = { readonly from: number; readonly to: number; readonly now: number }

const indexed: readonly ShownField[] = [
  ...termFilterKeys,
  ...ranges.flatMap(({ low, high }): NumberField[] => [low, high]),
]

/** The fields that a listing shows, filters by or narrows down by. */
export const listedFields: readonly ShownField[] = [
  ...new Set([...indexed, ...rowFacts, ...tableColumns.filter((column) => column !== 'years')]),
]

/** Those of them that the columns of the index hold, so that no row need say them again. */
export const indexedFields: ReadonlySet<string> = new Set(indexed)

/** Picks the parts of a project that are sent to browsers. */
export function pickListed(project: ListedProject): ListedProject {
  const { slug, title, titleParts, summary, lang, status, isDraft, result } = project
  const values = listedFields.flatMap((field) => {
    const value = project[field]
    if (value === undefined) return []
    return [[field, typeof value === 'object' ? value.map(pickTerm) : value]] as const
  })
  return {
    slug,
    title,
    titleParts: pickTitleParts(titleParts),
    summary,
    ...(lang !== undefined && { lang }),
    status,
    isDraft,
    ...(result && { result: pickResult(result) }),
    ...Object.fromEntries(values),
  }
}

function pickTitleParts({ place, name, acronym }: ListedProject['titleParts']) {
  return { ...(place !== undefined && { place }), name, ...(acronym !== undefined && { acronym }) }
}

function pickResult({ approximation, number, unit, label }: ListedResult): ListedResult {
  return {
    ...(approximation !== undefined && { approximation }),
    number,
    ...(unit !== undefined && { unit }),
    label,
  }
}

function pickTerm({ value, label }: ListedTerm): ListedTerm {
  return { value, label }
}
