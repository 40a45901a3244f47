import {
  type DocumentType,
  defineDocumentType,
  defineNestedType,
  type FieldDef,
  type ListFieldDefItem,
  makeSource,
  type NestedType,
} from 'contentlayer2/source-files'
import { contentKinds, contentTypes } from './lib/schema/content-types'
import { describeRecord, type RecordField, type RecordMap } from './lib/schema/contentlayer-fields'
import { findRecordFault } from './lib/schema/record-fault'

/**
 * Contentlayer reads the records that the checker has staged, never the Markdown files themselves
 * (docs/decisions/0002), 250 to a file (docs/decisions/0007). Each kind of content has two document
 * types: its record, whose type is generated from lib/fields, and the files that hold such records,
 * each of which is validated against that type as it is read.
 */
const documentTypes = contentKinds.flatMap((kind): DocumentType[] => {
  const { name } = contentTypes[kind]
  const record = describeRecord(contentTypes[kind])
  return [
    defineDocumentType(() => ({
      name,
      filePathPattern: `no-file-of-its-own/${kind}`,
      contentType: 'data',
      fields: toFields(name, record),
    })),
    defineDocumentType(() => ({
      name: `${name}File`,
      filePathPattern: `${kind}/*.json`,
      contentType: 'data',
      fields: { records: { type: 'json', required: true } },
      computedFields: {
        count: {
          type: 'number',
          resolve: ({ records, _raw }) => countRecords(records, record, _raw.sourceFilePath),
        },
      },
    })),
  ]
})

/** @throws when a record is not of its type; the build ends with file, record and field. */
function countRecords(records: unknown, type: RecordMap, file: string): number {
  if (!Array.isArray(records)) throw new Error(`${file}: records is not a list.`)
  for (const record of records) {
    const fault = findRecordFault(record, type)
    if (fault !== undefined) throw new Error(`${file}: ${fault}`)
  }
  return records.length
}

function toFields(owner: string, { fields, required }: RecordMap) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...toField(`${owner}_${name}`, field), required: required.includes(name) },
    ]),
  )
}

function toField(name: string, field: RecordField): FieldDef {
  if (field.kind === 'list') return { type: 'list', of: toItem(name, field.of) }
  if (field.kind === 'map') return { type: 'nested', of: toNested(name, field) }
  return { type: field.kind }
}

function toItem(name: string, field: RecordField): ListFieldDefItem.Item {
  if (field.kind === 'map') return toNested(name, field)
  if (field.kind === 'list') throw new Error(`${name}: Contentlayer has no lists of lists.`)
  return { type: field.kind }
}

function toNested(name: string, map: RecordMap): NestedType {
  return defineNestedType(() => ({ name, fields: toFields(name, map) }))
}

export default makeSource({
  contentDirPath: '.fieldbook/content',
  documentTypes,
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
})
