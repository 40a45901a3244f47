import { checkFrontMatter } from '@/lib/check/fields/check-front-matter'
import { checkNames, type NameIndexes } from '@/lib/check/fields/check-names'
import { isHeldBack } from '@/lib/check/fields/draft-flags'
import { makePlaces, type Places } from '@/lib/check/read/front-matter-places'
import { type ParsedFile, readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import type { Report } from '@/lib/check/types'
import { type ContentKind, contentTypes } from '@/lib/schema/content-types'

/** Whether a file is a draft. What cannot be understood must not become public by a guess. */
export function isHeld({ data, file }: ParsedFile, kind: ContentKind): boolean {
  return isHeldBack(data, Object.keys(contentTypes[kind].schema.shape)) || isHiddenName(file)
}

/** Other programs leave files out whose names begin with such a character. */
export function isHiddenName(file: string): boolean {
  return /\/[_~#][^/]*$/u.test(file)
}

/** The values of a file in the form of the schema; problems go to the report. */
export function readFields(parsed: ParsedFile, kind: ContentKind, places: Places, report: Report) {
  const type = contentTypes[kind]
  const read = checkFrontMatter(parsed.data, type, places, report)
  const isDraft = isHeld(parsed, kind) && 'published' in type.schema.shape
  return isDraft ? { ...read, values: { ...read.values, published: false } } : read
}

/**
 * The fields of a version of a project's file, without its problems: for comparing versions. Names
 * are slugs of the vocabularies of today, so that another name of the same term is the same.
 *
 * @returns undefined when it cannot be read.
 */
export function readVersion(file: SourceFile, nameIndexes: NameIndexes) {
  const { parsed, source } = readContentFile(file)
  if (!parsed) return undefined
  const places = makePlaces(source, parsed.frontMatterEnd, parsed.document)
  const report = () => {}
  const { values, toOriginal } = readFields(parsed, 'projects', places, report)
  const names = checkNames({ values, toOriginal, places, report }, nameIndexes)
  return { isDraft: isHeld(parsed, 'projects'), values: { ...values, ...names } }
}
