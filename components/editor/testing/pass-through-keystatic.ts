import { createRequire } from 'node:module'
import type { ComponentSchema } from '@keystatic/core'
import type { Body } from '@/components/editor/body/body-field'
import type { FormValue } from '@/lib/editor/form/form-values'
import type { ContentKind } from '@/lib/schema/content-types'
import { makeConfig } from '../make-config'

/** What somebody changes in the form, between opening and saving. */
export type Change = {
  readonly values?: Readonly<Record<string, FormValue>>
  readonly body?: (text: string) => string
}

type Serialized = { readonly value?: unknown; readonly content?: Uint8Array }

type Field = {
  readonly formKind?: string
  readonly parse: (value: unknown, extra?: unknown) => unknown
  readonly serialize: (value: unknown) => Serialized
  readonly serializeWithSlug: (value: unknown) => Serialized
  readonly validate: (value: unknown, extra?: unknown) => unknown
}

const own = createRequire(createRequire(import.meta.url).resolve('@keystatic/core'))
/** The very reader and writer of YAML that Keystatic uses. */
const yaml = own('js-yaml') as {
  load: (text: string) => Record<string, unknown>
  dump: (data: object) => string
}
const config = makeConfig('Fieldbook')

/**
 * Opens a form in Keystatic's fields and saves it, as its `parseEntry` and `serializeEntryToFiles`
 * do, which it does not export.
 */
export function passThroughKeystatic(
  text: string,
  { kind, slug, change = {} }: { kind: ContentKind; slug: string; change?: Change },
): string {
  // As Keystatic cuts: the first line that begins with three hyphens ends the fields.
  const match = /^---(?:\r?\n(.*?))?\r?\n---\r?\n?/su.exec(text)
  if (!match) throw new Error('Keystatic finds no front matter.')
  const loaded = yaml.load(match[1] ?? '')
  const content = new TextEncoder().encode(text.slice(match[0].length))
  const front: Record<string, unknown> = {}
  let written = new Uint8Array()
  for (const [name, schema] of Object.entries(listSchema(kind))) {
    const field = schema as unknown as Field
    const isSlug = field.formKind === 'slug' && kind !== 'site'
    const extra = isSlug ? { slug } : { content, other: new Map(), external: new Map() }
    const opened = field.parse(
      loaded[name],
      isSlug || field.formKind === 'content' ? extra : undefined,
    )
    const value = changeValue(name, opened, change)
    field.validate(value, isSlug ? { slugField: { slugs: new Set(), glob: '*' } } : undefined)
    const out = isSlug ? field.serializeWithSlug(value) : field.serialize(value)
    if (out.value !== undefined) front[name] = out.value
    if (out.content) written = new Uint8Array(out.content)
  }
  return `---\n${yaml.dump(front)}---\n${new TextDecoder('utf-8', { ignoreBOM: true }).decode(written)}`
}

function listSchema(kind: ContentKind): Record<string, ComponentSchema> {
  const schema =
    kind === 'site' ? config.singletons?.[kind]?.schema : config.collections?.[kind]?.schema
  if (!schema) throw new Error(`The editor has no form for ${kind}.`)
  return schema
}

function changeValue(name: string, value: unknown, { values, body }: Change): unknown {
  if (name === 'body' && body) {
    const { text } = value as Body
    return { ...(value as Body), text: body(text) }
  }
  const wanted = values?.[name]
  if (wanted === undefined) return value
  return name === 'title' && typeof value === 'object' ? { ...value, name: wanted } : wanted
}
