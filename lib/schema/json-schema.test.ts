import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ContentKind, contentKinds, contentTypes } from './content-types'
import { describeField } from './fields'
import { describeFrontMatter } from './json-schema'
import { legacyKeys } from './project'

/** As much of JSON Schema as front matter is described with. */
type Schema = {
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly deprecationMessage?: string
}

const knownKeywords: ReadonlySet<string> = new Set<keyof Schema>([
  '$schema',
  'additionalProperties',
  'anyOf',
  'deprecationMessage',
  'description',
  'enum',
  'items',
  'maximum',
  'minimum',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
])

function allows(schema: Schema, value: unknown): boolean {
  const unknown = Object.keys(schema).filter((keyword) => !knownKeywords.has(keyword))
  if (unknown.length > 0) throw new Error(`This test does not understand ${unknown.join(', ')}.`)
  const { anyOf, type, enum: choices, items, properties = {}, required = [] } = schema
  if (anyOf && !anyOf.some((one) => allows(one, value))) return false
  if (type && !typesOf(value).includes(type)) return false
  if (choices && !choices.includes(value)) return false
  if (typeof value === 'number') {
    return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value)
  }
  if (typeof value === 'string') return new RegExp(schema.pattern ?? '', 'u').test(value)
  if (Array.isArray(value)) return value.every((item: unknown) => !items || allows(items, item))
  if (typeof value !== 'object' || value === null) return true
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, own]) => !properties[name] || allows(properties[name], own))
  )
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value]
}

const names = {
  regions: ['Worldwide'],
  solutions: ['Governance', 'Clean Energy'],
  clients: ['World Bank'],
  countries: ['Kenya', 'Chad'],
}

const schemaOf = (kind: ContentKind): Schema => describeFrontMatter(kind, names)
const fieldOf = (kind: ContentKind, name: string): Schema => {
  const field = schemaOf(kind).properties?.[name]
  if (!field) throw new Error(`${kind} has no field "${name}".`)
  return field
}

/** Whether an editor accepts these lines in a project's front matter, after its title. */
const takes = (...lines: readonly string[]) =>
  allows(schemaOf('projects'), parse(['title: Kenya—Water', ...lines].join('\n')))

/** The portfolio that tests are about; vitest.config.ts says which. */
const portfolio = process.env.CONTENT_DIR ?? 'content'

const samples = readdirSync(portfolio, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join(portfolio, file))

function readFrontMatter(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/mu)[1] ?? '')
}

function kindOf(file: string): ContentKind {
  const kind = contentKinds.find(
    (name) => path.relative(portfolio, file).split(/[/\\.]/u)[0] === name,
  )
  if (!kind) throw new Error(`${file} is of no kind.`)
  return kind
}

describe('an editor', () => {
  it.each(samples)('marks nothing in %s', (file) => {
    expect(allows(schemaOf(kindOf(file)), readFrontMatter(file))).toBe(true)
  })

  it.each([
    ['a year as a number', 'start: 2017'],
    ['a year in quotes', 'start: "2017"'],
    ['empty quotes for a year', 'end: ""'],
    ['a single name', 'client: World Bank'],
    ['a list of names', 'country: [Kenya, Chad]'],
    ['a name that is not suggested, since it may be an alias', 'client: IBRD'],
    ['such a name in a list', 'country: [Kenya, Tchad]'],
    ['an empty item of a list', 'solutions:\n- Governance\n-'],
    ['a date as it is written here', 'date: 2020-05-19 13:45:00 Z'],
    ['a key without a value', 'summary:'],
    ['a list without items', 'promos:'],
    ['a link to read more', 'promos:\n- title: Report\n  link: https://example.org'],
    ['an image without a credit', 'image:\n  src: /uploads/well.jpg\n  alt: A well'],
    ['an image that is not filled in yet', 'image:\n  src:\n  alt:'],
    ['one former address', 'redirect_from: /our-work/water'],
    ['several former addresses', 'redirect_from: [/our-work/water, /water]'],
    ['a key of the previous site, whatever it says', 'start-date: unknown'],
    ['a key nobody knows', 'colour: blue'],
  ])('takes %s', (_, line) => expect(takes(line)).toBe(true))

  it.each([
    ['a value that is not a year', 'start: 20x7'],
    ['a year of two digits', 'start: 17'],
    ['half a year', 'start: 2017.5'],
    ['"yes" for true', 'published: yes'],
    ['a switch without a value, which must not mean "on"', 'published:'],
    ['a number for text', 'summary: 5'],
    ['a map for a name', 'client: { title: World Bank }'],
    ['a link without an address', 'promos:\n- title: Report'],
    ['an image that is only a file', 'image: /uploads/well.jpg'],
    ['a preview version below 1', 'preview_version: 0'],
  ])('marks %s', (_, line) => expect(takes(line)).toBe(false))

  it('marks a file without a title', () => {
    for (const kind of contentKinds) expect(allows(schemaOf(kind), { colour: 'blue' })).toBe(false)
  })

  it('suggests the names of the vocabulary, alone and in a list', () => {
    const suggestion = { type: 'string', enum: names.solutions }
    const { anyOf = [] } = fieldOf('projects', 'solutions')
    expect(anyOf).toContainEqual(suggestion)
    expect(anyOf.find(({ type }) => type === 'array')?.items?.anyOf).toContainEqual(suggestion)
    expect(fieldOf('solutions', 'parent').anyOf).toContainEqual(suggestion)
  })

  it('suggests names only where a field takes them from a vocabulary', () => {
    expect(JSON.stringify(fieldOf('solutions', 'aliases'))).not.toContain('enum')
    expect(JSON.stringify(fieldOf('projects', 'promos'))).not.toContain('enum')
  })

  it('still takes any name while a vocabulary is empty', () => {
    const none = { regions: [], solutions: [], clients: [], countries: [] }
    const schema: Schema = describeFrontMatter('projects', none)
    expect(JSON.stringify(schema)).not.toContain('enum')
    expect(allows(schema, { title: 'Kenya—Water', client: 'World Bank' })).toBe(true)
  })

  it('says of a key of the previous site what became of it', () => {
    for (const [key, { as }] of Object.entries(legacyKeys)) {
      const { description, deprecationMessage } = fieldOf('projects', key)
      expect(deprecationMessage).toContain(as ?? 'can go')
      expect(description).toBe(deprecationMessage)
    }
  })

  it('calls the parent of a solution by its own name, though projects once had such a key', () => {
    expect(fieldOf('solutions', 'parent').deprecationMessage).toBeUndefined()
  })
})

describe.each(contentKinds)('the description of %s for editors', (kind) => {
  const { shape } = contentTypes[kind].schema

  it('explains every field and says what publishing needs', () => {
    for (const name of Object.keys(shape)) {
      const { label, help, requiredToPublish } = describeField(shape, name)
      const { title, description } = fieldOf(kind, name)
      expect(title).toBe(label)
      expect(description).toBe(requiredToPublish ? `${help} Required to publish.` : help)
    }
  })

  it('is draft-07, which editors understand, and plain data that a file can hold', () => {
    const schema = schemaOf(kind)
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.additionalProperties).toBe(true)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
