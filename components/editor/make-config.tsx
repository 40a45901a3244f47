import {
  type BasicFormField,
  type Collection,
  type ComponentSchema,
  type Config,
  fields,
} from '@keystatic/core'
import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { editor as say } from '#words/editor'
import { listFormFields } from '@/lib/editor/form/form-fields'
import { baseKey, type FormBase } from '@/lib/editor/form/form-text'
import { recordOf } from '@/lib/record-of'
import {
  type ContentKind,
  contentTypes,
  isOwnVocabulary,
  ownVocabularies,
} from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'
import { makeBodyField } from './body/body-field'
import { FieldNotes } from './controls/field-notes'
import { makeField } from './controls/make-field'
import { showField } from './form-on-page'
import { nameVocabulary } from './name-vocabulary'
import { report } from './open-entry'
import { endSave } from './typed-since'
import { useFieldOnPage } from './use-field-on-page'

/**
 * The editor's configuration: forms read off the schema, one for each kind of content. Keystatic always
 * works with our own server, which it calls local, whatever that works with.
 */
export function makeConfig(siteTitle: string): Config {
  return {
    storage: { kind: 'local' },
    ui: {
      brand: { name: siteTitle },
      navigation: {
        [say.navigation.content]: ['projects', 'pages', 'site'],
        [say.navigation.vocabulary]: [...ownVocabularies],
      },
    },
    collections: {
      projects: makeCollection('projects', ['title', 'published', 'start']),
      pages: makeCollection('pages', ['title']),
      ...recordOf(ownVocabularies, (name) =>
        makeCollection(
          name,
          ['title', 'parent'].filter((column) => Object.hasOwn(contentTypes[name].fields, column)),
        ),
      ),
    },
    singletons: {
      site: {
        label: say.kinds.site,
        path: 'content/site',
        entryLayout: 'content',
        format: { contentField: 'body' },
        schema: {
          ...Object.fromEntries(
            listFormFields('site').map((field) => [field.name, makeField('site', field)]),
          ),
          [baseKey]: makeBase('site'),
          body: makeBodyField('site'),
        },
      },
    },
  }
}

function makeCollection(
  kind: Exclude<ContentKind, 'site'>,
  columns: string[],
): Collection<Record<string, ComponentSchema>, string> {
  return {
    label: isOwnVocabulary(kind) ? nameVocabulary(kind).many : say.kinds[kind],
    slugField: 'title',
    path: `content/${kind}/*`,
    entryLayout: 'content',
    format: { contentField: 'body' },
    columns,
    schema: makeSchema(kind),
  }
}

function makeSchema(kind: ContentKind) {
  const others = listFormFields(kind).filter(({ name }) => name !== 'title')
  return {
    title: makeTitle(kind),
    ...Object.fromEntries(others.map((field) => [field.name, makeField(kind, field)])),
    [baseKey]: makeBase(kind),
    body: makeBodyField(kind),
  }
}

/** The title, and the address that is made of it. */
function makeTitle(kind: ContentKind) {
  const [title] = listFormFields(kind)
  const field = fields.slug({
    name: {
      label: title?.label ?? say.title,
      ...(title && { description: title.help }),
      validation: { isRequired: true },
    },
    slug: {
      label: say.address.label,
      description: kind === 'projects' ? say.address.ofProject : say.address.ofOther,
      generate: slugify,
    },
  })
  return {
    ...field,
    Input: (props: ComponentProps<typeof field.Input>) => {
      const type = useFieldOnPage('title', props.value, props.onChange)
      return (
        <ReportedTitle kind={kind} value={props.value}>
          <field.Input {...props} onChange={type} />
        </ReportedTitle>
      )
    },
  }
}

function ReportedTitle({
  kind,
  value: { name, slug },
  children,
}: {
  kind: ContentKind
  value: { readonly name: string; readonly slug: string }
  children: ReactNode
}) {
  useEffect(() => report(kind, { slug, values: { title: name } }), [kind, slug, name])
  return (
    <div className="fb-field" id="field-title">
      {children}
      <FieldNotes name="title" />
    </div>
  )
}

/** The file as it was opened, which travels with the form and has no control of its own. */
function makeBase(kind: ContentKind): BasicFormField<FormBase | null> {
  const parse = (text: unknown): FormBase | null =>
    typeof text === 'string' && text !== '' ? (JSON.parse(text) as FormBase) : null
  return {
    kind: 'form',
    Input: ({ value, onChange }) => <ReportedBase kind={kind} base={value} onChange={onChange} />,
    defaultValue: () => null,
    parse,
    serialize: (base) => ({ value: base ? JSON.stringify(base) : undefined }),
    validate: (base) => base,
    reader: { parse },
  }
}

function ReportedBase({
  kind,
  base,
  onChange,
}: {
  kind: ContentKind
  base: FormBase | null
  onChange: (base: FormBase | null) => void
}) {
  // After a refused save the form goes on from another version of the file.
  useEffect(() => showField(baseKey, { value: base, onChange }), [base, onChange])
  useEffect(() => {
    report(kind, { base: base ?? undefined })
    endSave(base ?? undefined)
  }, [kind, base])
  return null
}
