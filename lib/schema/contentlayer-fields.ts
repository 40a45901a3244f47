import type { Field, FieldKind } from '@/lib/fields/types'
import type { ContentType } from './content-types'

/** A field as Contentlayer's document types describe it. */
export type RecordField =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'date' }
  | { readonly kind: 'list'; readonly of: RecordField }
  | RecordMap

/** Named fields, and which of them are always there. */
export type RecordMap = {
  readonly kind: 'map'
  readonly fields: Readonly<Record<string, RecordField>>
  readonly required: readonly string[]
}

const string = { kind: 'string' } as const
const number = { kind: 'number' } as const
const strings = { kind: 'list', of: string } as const

/** What a record holds, by the kind of the field. */
const recordKinds: Readonly<Record<FieldKind, RecordField>> = {
  text: string,
  dateTime: { kind: 'date' },
  year: number,
  amount: number,
  count: number,
  flag: { kind: 'boolean' },
  link: string,
  links: {
    kind: 'list',
    of: { kind: 'map', fields: { title: string, link: string }, required: ['title', 'link'] },
  },
  image: {
    kind: 'map',
    fields: { src: string, alt: string, credit: string },
    required: ['src', 'alt'],
  },
  paths: strings,
  language: string,
  names: strings,
  term: string,
  terms: strings,
}

/** Fields every record has in addition to those of its table: its source and its text. */
const originFields = {
  slug: string,
  /** Path of the Markdown file from the repository. */
  sourceFile: string,
  /** SHA-256 of the body, so that a change of the text alone is a change of the record. */
  bodyHash: string,
} as const satisfies Record<string, RecordField>

/** Fields derived from a project's body and from the checker's messages. */
const derivedFields = {
  /** The first words; only where the summary is missing. */
  excerpt: string,
  /** Every different word, folded, with spaces between: what a search looks through. */
  words: string,
  /** The results that begin with a figure, in plain words. */
  results: {
    kind: 'list',
    of: {
      kind: 'map',
      fields: { approximation: string, number: string, unit: string, label: string },
      required: ['number', 'label'],
    },
  },
  /** What a draft still needs to be published, in sentences. */
  gaps: strings,
  /** What the checker would change about it, in sentences. */
  warnings: strings,
  /** When its file was changed last, ISO 8601, where that is known. */
  changed: string,
  /** What was changed of it while it was no draft, the newest first. */
  changes: {
    kind: 'list',
    of: {
      kind: 'map',
      fields: {
        time: string,
        fields: strings,
        schedules: {
          kind: 'list',
          of: {
            kind: 'map',
            fields: { publish_at: string, unpublish_at: string },
            required: [],
          },
        },
      },
      required: ['time', 'fields'],
    },
  },
} as const satisfies Record<string, RecordField>

/** What a field holds in a record. */
export function describeRecordField({ kind }: Field): RecordField {
  return recordKinds[kind]
}

/** The record of a content type, read off its table of fields, for the generated Contentlayer type. */
export function describeRecord({ fields }: ContentType): RecordMap {
  const own = Object.entries(fields).map(
    ([name, field]) => [name, describeRecordField(field)] as const,
  )
  return {
    kind: 'map',
    fields: { ...Object.fromEntries(own), ...originFields, ...derivedFields },
    required: Object.keys(originFields),
  }
}
