import type { z } from 'zod'
import type { Library } from '@/lib/content/library'
import { projectFields, type VocabularyName, vocabularies } from '@/lib/fields/fields'
import { termFields } from '@/lib/fields/term-fields'
import { withCodes } from './answers'
import type { vocabulariesSchema, vocabularySchema } from './schemas'

export const vocabularyNames = Object.keys(vocabularies).filter(isVocabulary)

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name)
}

/** The vocabulary of that name; undefined where there is none. */
export function findVocabulary(name: string): VocabularyName | undefined {
  return vocabularyNames.find((known) => known === name)
}

/** Every vocabulary, with the number of its terms in use. */
export function answerVocabularies(
  library: Library,
  siteUrl: string,
): z.infer<typeof vocabulariesSchema> {
  return {
    vocabularies: vocabularyNames.map((kind) => ({
      kind,
      url: addressOf(kind, siteUrl),
      terms: listTerms(library, kind).length,
    })),
  }
}

/** The terms of one vocabulary that the viewer's projects use, and the terms these belong to. */
export function answerVocabulary(
  library: Library,
  kind: VocabularyName,
  siteUrl: string,
): z.infer<typeof vocabularySchema> {
  return { kind, url: addressOf(kind, siteUrl), terms: listTerms(library, kind) }
}

/** A term that only drafts use would tell of them, so it is not listed. */
function listTerms({ allTerms, projects }: Library, kind: VocabularyName) {
  const counts = new Map<string, number>()
  const fields = termFields.filter((field) => projectFields[field].vocabulary === kind)
  for (const project of projects) {
    const values = fields.flatMap((field) => project[field].map(({ value }) => value))
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const used = allTerms[kind].filter(({ value }) => counts.has(value))
  const parents = new Set(used.map(({ parent }) => parent))
  return allTerms[kind]
    .filter(({ value }) => counts.has(value) || parents.has(value))
    .map(({ value, label, aliases = [], abbr, parent }) => ({
      ...(kind === 'countries' ? withCodes({ value, label }) : { value, label }),
      aliases: [...aliases],
      ...(abbr !== undefined && { abbr }),
      ...(parent !== undefined && { parent }),
      projects: counts.get(value) ?? 0,
    }))
}

function addressOf(kind: VocabularyName, siteUrl: string): string {
  return `${siteUrl}/api/v1/vocabularies/${kind}`
}
