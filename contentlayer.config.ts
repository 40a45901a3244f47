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

/**
 * Contentlayer reads the records that the checker has staged (docs/decisions/0002), never the
 * Markdown files themselves. Its types are generated from lib/schema: add a field there.
 */
const documentTypes: DocumentType[] = contentKinds.map((kind) => {
  const { name, schema } = contentTypes[kind]
  return defineDocumentType(() => ({
    name,
    filePathPattern: kind === 'site' ? 'site.json' : `${kind}/*.json`,
    contentType: 'data',
    isSingleton: kind === 'site',
    fields: toFields(name, describeRecord({ name, schema })),
  }))
})

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
