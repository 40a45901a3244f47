import type { Term } from '@/lib/facets/types'
import type { TermField } from '@/lib/fields/shown'
import { termFields } from '@/lib/fields/term-fields'
import { splitTitle } from '@/lib/schema/title'
import type { ProjectRecord } from './contentlayer'
import { cutClaim } from './cut-claim'
import { listChanges } from './list-changes'
import { deriveStatus } from './status'
import type { Project, StaffFacts } from './types'
import { isPublic } from './visibility'

/** The terms that each field may have, by value. */
export type TermsByField = Readonly<Record<TermField, ReadonlyMap<string, Term>>>

/** A record as pages show it; `now` is the current date and time (ISO 8601), for status and visibility. */
export function makeProject(
  record: Omit<ProjectRecord, 'sourceFile' | 'bodyHash'>,
  terms: TermsByField,
  now: string,
): Project {
  const { slug, excerpt, words, gaps, warnings, changed, changes, ...fields } = record
  const { published, publish_at, unpublish_at, preview_version, redirect_from, ...values } = fields
  const title = values.title ?? slug
  const [first] = record.results ?? []
  const picked = termFields.map((field) => [field, pickTerms(record[field], terms[field])])
  return {
    ...values,
    ...(Object.fromEntries(picked) as Record<TermField, Term[]>),
    slug,
    title,
    titleParts: splitTitle(title),
    summary: values.summary ?? excerpt ?? '',
    isSummaryExcerpt: values.summary === undefined,
    promos: values.promos ?? [],
    results: record.results ?? [],
    ...(first && { result: { ...first, label: cutClaim(first.label) } }),
    changes: listChanges(record, now),
    date: values.date ?? now,
    status: deriveStatus(values, Number(now.slice(0, 4))),
    isDraft: !isPublic(record, now),
    staff: collectStaffFacts(record),
  }
}

function collectStaffFacts(record: Omit<ProjectRecord, 'sourceFile' | 'bodyHash'>): StaffFacts {
  const { publish_at, unpublish_at, changed } = record
  return {
    formerPaths: record.redirect_from ?? [],
    gaps: record.gaps ?? [],
    warnings: record.warnings ?? [],
    previewVersion: record.preview_version ?? 1,
    isPublished: record.published !== false,
    schedule: {
      ...(publish_at !== undefined && { from: publish_at }),
      ...(unpublish_at !== undefined && { until: unpublish_at }),
    },
    ...(changed !== undefined && { changed }),
  }
}

function pickTerms(
  values: readonly string[] | undefined,
  terms: ReadonlyMap<string, Term>,
): readonly Term[] {
  return (values ?? []).flatMap((value) => terms.get(value) ?? [])
}
