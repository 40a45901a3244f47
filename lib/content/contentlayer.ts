import { allDocuments, type DocumentTypeMap } from 'contentlayer/generated'
import type { ProjectField, projectFields } from '@/lib/fields/fields'
import type { pageFields, siteFields } from '@/lib/fields/site-fields'
import type { takenNames } from '@/lib/fields/taken-names'
import type { RecordOf } from '@/lib/fields/types'
import type { PlainResult } from '@/lib/markdown/list-figures'
import { type ContentKind, contentTypes } from '@/lib/schema/content-types'
import type { Project } from './types'

/**
 * The only module that knows Contentlayer. It returns records in our types; that these are what
 * Contentlayer generated from the tables of fields, `Proof` holds.
 */
type Origin = {
  readonly slug: string
  /** Path of the Markdown file from the repository. */
  readonly sourceFile: string
  readonly bodyHash: string
}

/** A project as it is staged: its front matter with names as slugs, and what is derived from it. */
export type ProjectRecord = RecordOf<typeof projectFields> &
  Origin & {
    readonly excerpt?: string
    readonly words?: string
    readonly results?: readonly PlainResult[]
    readonly gaps?: readonly string[]
    readonly warnings?: readonly string[]
    readonly changed?: string
    readonly changes?: readonly {
      readonly time: string
      readonly fields: readonly string[]
      readonly schedules?: readonly {
        readonly publish_at?: string
        readonly unpublish_at?: string
      }[]
    }[]
  }

/** An entry of a vocabulary as it is staged. */
export type TermRecord = Origin & {
  readonly title?: string
  readonly aliases?: readonly string[]
  readonly abbr?: string
  readonly parent?: string
  readonly iati_reference?: string
  readonly region_code?: string
  readonly dac_codes?: readonly string[]
}

type PageRecord = RecordOf<typeof pageFields> & Origin

type SiteRecord = RecordOf<typeof siteFields> & Origin

/** The records of a kind as its type; every key that ours has must be in the generated one. */
type Same<Generated, Ours> = Generated extends Ours
  ? keyof Ours extends keyof Generated
    ? true
    : never
  : never

/** That every name which is no field stands in `takenNames`, so that no field takes it. */
type AreTaken<Names extends string> = Names extends (typeof takenNames)[number] ? true : never

type Proof = readonly [
  Same<DocumentTypeMap['Project'], ProjectRecord>,
  Same<DocumentTypeMap['Page'], PageRecord>,
  Same<DocumentTypeMap['Site'], SiteRecord>,
  AreTaken<Exclude<keyof Project | keyof ProjectRecord, ProjectField>>,
]
const proof: Proof = [true, true, true, true]

type RecordTypes = {
  readonly projects: ProjectRecord
  readonly pages: PageRecord
  readonly site: SiteRecord
}
type RecordType<Kind extends ContentKind> = Kind extends keyof RecordTypes
  ? RecordTypes[Kind]
  : TermRecord

/** Every record of a kind of content, drafts included where they are staged. */
export function readRecords<Kind extends ContentKind>(kind: Kind): readonly RecordType<Kind>[] {
  const file = `${contentTypes[kind].name}File`
  // A file of records is validated against the generated type while Contentlayer reads it.
  return (
    proof &&
    allDocuments.flatMap((document) => {
      return document.type === file && 'records' in document ? document.records : []
    })
  )
}
