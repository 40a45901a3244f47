import { z } from 'zod'
import { noTerm } from '@/lib/facets/no-term'
import { projectFields } from '@/lib/fields/fields'
import { filters, jsonKeys, ranges, type ShownField } from '@/lib/fields/shown'
import { isTermField } from '@/lib/fields/term-fields'
import type { FieldTable } from '@/lib/fields/types'

/** Everything an answer may be, by its name in the description of the API. */
export const schemas = z.registry<{ id: string; description?: string }>()

function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  schemas.add(schema, { id, description })
  return schema
}

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
const iso2 = z.string().regex(/^[A-Z]{2}$/u)
const iso3 = z.string().regex(/^[A-Z]{3}$/u)
const wholeNumber = z.int().min(0)

const termSchema = named(
  'Term',
  'A term of a vocabulary: its slug and its name. Countries have their codes (ISO 3166-1).',
  z.object({ value: slug, label: z.string(), iso2: iso2.optional(), iso3: iso3.optional() }),
)

const noticeSchema = named(
  'Notice',
  'A part of the query string that was ignored or read in another way, and why.',
  z.object({ param: z.string(), value: z.string(), message: z.string() }),
)

/** What every page of a list says of itself, and where the next one is. */
const pageShape = {
  total: wholeNumber,
  page: z.int().min(1),
  pages: z.int().min(1),
  pageSize: z.int().min(1),
  query: z.string(),
  notices: z.array(noticeSchema),
  next: z.url().nullable(),
}

const fields = Object.fromEntries(jsonKeys.map(({ key, of }) => [key, describeValue(of)]))

/** A field of a project in JSON: terms, or a number or a text where the content states one. */
function describeValue(field: ShownField) {
  if (isTermField(field)) return z.array(termSchema)
  const table: FieldTable = projectFields
  return (table[field]?.kind === 'text' ? z.string() : z.number()).nullable()
}

const projectShape = {
  slug,
  title: z.string(),
  summary: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  status: z.enum(['active', 'completed', 'upcoming']),
  url: z.url(),
  ...fields,
  date: z.iso.datetime(),
  language: z.string(),
}

export const projectSchema = named('Project', 'A project without its text.', z.object(projectShape))

const changeSchema = named(
  'Change',
  'A change since the project became public: when, and the fields of its file; `body` is its text.',
  z.object({ time: z.iso.datetime(), fields: z.array(z.string()) }),
)

export const wholeProjectSchema = named(
  'WholeProject',
  'A project with its text. Addresses within the text may be paths of the site.',
  z.object({
    ...projectShape,
    links: z.array(z.object({ title: z.string(), link: z.string() })),
    image: z.object({ src: z.string(), alt: z.string(), credit: z.string().optional() }).nullable(),
    body: z.object({ markdown: z.string(), html: z.string() }),
    changes: z.array(changeSchema),
  }),
)

const optionSchema = named(
  'Option',
  'An option of a filter. `count` is the number of projects with it that pass all other filters; `adds` is how many projects choosing it, or no longer excluding it, would add, where that differs. The value `_none` is of projects that name none.',
  z.object({
    value: z.union([slug, z.literal(noTerm)]),
    label: z.string(),
    count: wholeNumber,
    adds: wholeNumber.optional(),
    selected: z.boolean(),
    excluded: z.boolean(),
  }),
)

const facets = z.object(
  Object.fromEntries(filters.map(({ param }) => [param, z.array(optionSchema).optional()])),
)

export const pageSchema = named(
  'ProjectPage',
  'A page of the projects found.',
  z.object({
    ...pageShape,
    facets,
    projects: z.array(projectSchema),
  }),
)

export const facetsSchema = named(
  'Facets',
  'How many projects each option and each part of a range has.',
  z.object({
    total: wholeNumber,
    query: z.string(),
    notices: z.array(noticeSchema),
    facets,
    ranges: z.object(
      Object.fromEntries(
        ranges.map(({ key }) => [
          key,
          z.object({ edges: z.array(z.int()), counts: z.array(wholeNumber) }),
        ]),
      ),
    ),
  }),
)

const resultSchema = named(
  'Result',
  'A result that begins with a figure, as its project published it.',
  z.object({
    text: z.string().meta({ description: 'The whole line, word for word.' }),
    approximation: z.string().nullable(),
    number: z.string().meta({ description: 'The number as it was written.' }),
    words: z
      .string()
      .nullable()
      .meta({ description: 'Words after the number: million, per cent.' }),
    label: z.string().meta({ description: 'The rest of the line.' }),
    unit: z.string().meta({ description: 'What `unit` of the query string takes.' }),
    sign: z.string().meta({ description: 'The unit as it was written; empty for a plain number.' }),
    size: z
      .number()
      .nullable()
      .meta({ description: 'For sorting within one unit; the lower end of a range.' }),
    project: z.object({
      slug,
      title: z.string(),
      start: z.int().nullable(),
      end: z.int().nullable(),
      status: projectShape.status,
      url: z.url(),
      country: z.array(termSchema),
    }),
  }),
)

export const resultsSchema = named(
  'ResultPage',
  'A page of the results of the projects found. They count different things, so none are added up.',
  z.object({
    ...pageShape,
    units: z.array(z.object({ unit: z.string(), sign: z.string(), count: wholeNumber })),
    results: z.array(resultSchema),
  }),
)

const vocabularyShape = { kind: z.string(), url: z.url(), terms: wholeNumber }

export const vocabulariesSchema = named(
  'Vocabularies',
  'The vocabularies, each with the number of its terms that projects use.',
  z.object({ vocabularies: z.array(z.object(vocabularyShape)) }),
)

export const vocabularySchema = named(
  'Vocabulary',
  'The terms of a vocabulary that projects use, and the terms these belong to.',
  z.object({
    ...vocabularyShape,
    terms: z.array(
      termSchema.extend({
        aliases: z.array(z.string()),
        abbr: z.string().optional(),
        parent: slug.optional(),
        projects: wholeNumber,
      }),
    ),
  }),
)

named(
  'Problem',
  'What is wrong with a request (RFC 9457).',
  z.object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
  }),
)

/** The columns of a table of counts. */
export const countHeadings = ['filter', 'slug', 'name', 'projects'] as const
