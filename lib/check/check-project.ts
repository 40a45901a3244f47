import { describeField, type VocabularyName } from '@/lib/schema/fields'
import { projectFields } from '@/lib/schema/project'
import type { OpenRecord } from './check-content'
import type { NameBook } from './names'

/**
 * Checks what front matter alone cannot tell: that names are known and years in order. Replaces the
 * names by their slugs; unknown ones are reported and left out.
 */
export function checkProject(
  record: OpenRecord,
  books: Readonly<Record<VocabularyName, NameBook>>,
): void {
  for (const name of Object.keys(projectFields)) {
    const { vocabulary } = describeField(projectFields, name)
    if (vocabulary) resolveNames(record, name, vocabulary, books[vocabulary])
  }
  checkYears(record)
}

function resolveNames(
  record: OpenRecord,
  field: string,
  vocabulary: VocabularyName,
  book: NameBook,
): void {
  const written = record.values[field]
  if (!Array.isArray(written)) return
  const slugs = new Set<string>()
  written.forEach((name: string, index) => {
    const entry = book.resolve(name)
    if (entry) {
      slugs.add(entry.value)
      return
    }
    const suggestion = book.suggest(name)
    record.report([field, index], {
      level: record.stopLevel,
      rule: 'unknown-name',
      message: `${field}: "${name}" is not in the ${vocabularyTitles[vocabulary]}; ${
        suggestion ? `did you mean "${suggestion}"?` : 'use one of its names or add it there'
      }`,
      ...(suggestion && { suggestion }),
    })
  })
  record.values[field] = [...slugs]
}

const vocabularyTitles: Record<VocabularyName, string> = {
  regions: 'regions (content/regions)',
  solutions: 'solutions (content/solutions)',
  clients: 'clients (content/clients)',
  countries: 'list of countries (ISO 3166, Worldwide, Regional)',
}

function checkYears({ values, report, stopLevel }: OpenRecord): void {
  const { start, end, publish_at, unpublish_at } = values
  if (typeof start === 'number' && typeof end === 'number' && end < start) {
    report(['end'], {
      level: stopLevel,
      rule: 'end-before-start',
      message: `end (${end}) is before start (${start}); correct one of them`,
    })
  }
  if (
    typeof publish_at === 'string' &&
    typeof unpublish_at === 'string' &&
    unpublish_at <= publish_at
  ) {
    report(['unpublish_at'], {
      level: stopLevel,
      rule: 'end-before-start',
      message: 'unpublish_at is not after publish_at; correct one of them',
    })
  }
}
