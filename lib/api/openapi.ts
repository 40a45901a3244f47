import { z } from 'zod'
import { api as say } from '#words/api'
import { nouns, rangeNouns } from '#words/nouns'
import { nameLicence } from '@/lib/exports/licence'
import { resultOrders } from '@/lib/facets/query/print-results'
import { sortKeys } from '@/lib/facets/types'
import { filters, ranges } from '@/lib/fields/shown'
import { schemas } from './schemas'
import { vocabularyNames } from './vocabularies'

type Parameter = {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required?: true
  readonly description: string
  readonly schema: object
}

const text = { type: 'string' }
const number = { type: 'integer' }

/** What every list takes: the query string of the listing, but for how it is shown. */
const findParameters: readonly Parameter[] = [
  { name: 'q', in: 'query', description: say.parameters.q, schema: text },
  ...filters.map(
    ({ key, param }): Parameter => ({
      name: param,
      in: 'query',
      description: say.parameters.filter(nouns[key].one),
      schema: { type: 'array', items: text },
    }),
  ),
  ...ranges.flatMap(({ key, params: [low, high] }): Parameter[] => {
    const { title } = rangeNouns[key]
    return [
      { name: low, in: 'query', description: say.parameters.low(title), schema: number },
      { name: high, in: 'query', description: say.parameters.high(title), schema: number },
    ]
  }),
]

const sortParameter: Parameter = {
  name: 'sort',
  in: 'query',
  description: say.parameters.sort,
  schema: { ...text, enum: sortKeys },
}

const pageParameter: Parameter = {
  name: 'page',
  in: 'query',
  description: say.parameters.page,
  schema: { ...number, minimum: 1 },
}

const resultParameters: readonly Parameter[] = [
  ...findParameters,
  sortParameter,
  { name: 'unit', in: 'query', description: say.parameters.unit, schema: text },
  {
    name: 'order',
    in: 'query',
    description: say.parameters.order,
    schema: { ...text, enum: resultOrders },
  },
]

const byParameter: Parameter = {
  name: 'by',
  in: 'query',
  description: say.parameters.by,
  schema: text,
}

function pathParameter(name: 'slug' | 'kind', schema: object): Parameter {
  return { name, in: 'path', required: true, description: say.parameters[name], schema }
}

/** Every address of the API, below `/api/v1`. */
const operations = [
  {
    path: '/projects',
    id: 'projects',
    answer: 'ProjectPage',
    parameters: [...findParameters, sortParameter, pageParameter],
  },
  {
    path: '/projects/{slug}',
    id: 'project',
    answer: 'WholeProject',
    parameters: [pathParameter('slug', text)],
  },
  { path: '/vocabularies', id: 'vocabularies', answer: 'Vocabularies', parameters: [] },
  {
    path: '/vocabularies/{kind}',
    id: 'vocabulary',
    answer: 'Vocabulary',
    parameters: [pathParameter('kind', { ...text, enum: vocabularyNames })],
  },
  {
    path: '/facets',
    id: 'facets',
    answer: 'Facets',
    parameters: [...findParameters, byParameter],
  },
  {
    path: '/facets.csv',
    id: 'facetsCsv',
    answer: undefined,
    parameters: [...findParameters, byParameter],
  },
  {
    path: '/results',
    id: 'results',
    answer: 'ResultPage',
    parameters: [...resultParameters, pageParameter],
  },
  { path: '/results.csv', id: 'resultsCsv', answer: undefined, parameters: resultParameters },
] as const satisfies readonly {
  path: string
  id: keyof typeof say.operations
  answer: string | undefined
  parameters: readonly Parameter[]
}[]

type DescribedSite = {
  readonly title: string
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  /** The address of the licence of the data, where there is one. */
  readonly licence?: string | undefined
}

/** The API as OpenAPI 3.1 describes it, made from the schemas of its answers. */
export function describeApi({ title, siteUrl, licence }: DescribedSite) {
  return {
    openapi: '3.1.0',
    info: {
      title: say.title(title),
      version: '1',
      description: say.description,
      ...(licence !== undefined && { license: { name: nameLicence(licence), url: licence } }),
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: Object.fromEntries(
      operations.map(({ path, id, answer, parameters }) => [
        path,
        {
          get: {
            operationId: id,
            summary: say.operations[id],
            ...(parameters.length > 0 && { parameters }),
            responses: describeAnswers(answer),
          },
        },
      ]),
    ),
    components: { schemas: listSchemas() },
  }
}

function describeAnswers(answer: string | undefined) {
  const content = answer
    ? { 'application/json': { schema: pointTo(answer) } }
    : { 'text/csv': { schema: text } }
  return {
    200: { description: say.answers.ok, content },
    304: { description: say.answers.notModified },
    default: {
      description: say.answers.problem,
      content: { 'application/problem+json': { schema: pointTo('Problem') } },
    },
  }
}

function pointTo(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

/** The schemas as JSON Schema 2020-12; `$id` and `$schema` belong to files of their own. */
function listSchemas(): Record<string, object> {
  const { schemas: made } = z.toJSONSchema(schemas, {
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(made).map(([id, { $id, $schema, id: _, ...schema }]) => [id, schema]),
  )
}
