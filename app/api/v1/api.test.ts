import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { GET as getListing } from '@/app/api/projects/route'
import { answerProject } from '@/lib/api/answers'
import { describeApi } from '@/lib/api/openapi'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { joinParts } from '@/lib/markdown/join-parts'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { GET as getNothing } from './[...path]/route'
import { GET as getFacets } from './facets/route'
import { GET as getFacetsCsv } from './facets.csv/route'
import { GET as getDescription } from './openapi.json/route'
import { GET as getProject } from './projects/[slug]/route'
import { GET as getProjects, OPTIONS, POST } from './projects/route'
import { GET as getResults } from './results/route'
import { GET as getResultsCsv } from './results.csv/route'
import { GET as getVocabulary } from './vocabularies/[kind]/route'
import { GET as getVocabularies } from './vocabularies/route'

type Handler = (request: Request) => Response | Promise<Response>

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/api/v1${path}`, { headers })
const kindOf = (kind: string) => ({ params: Promise.resolve({ kind }) })
const slugOf = (slug: string) => ({ params: Promise.resolve({ slug }) })

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({
  $id: 'api',
  ...describeApi({ title: 'Test', siteUrl: 'http://localhost:3000' }),
})

/** What keeps an answer from being what the description says; an extra key counts. */
function findFaults(name: string, answer: unknown): unknown {
  const check = ajv.getSchema(`api#/components/schemas/${name}`)
  if (!check) throw new Error(`The description has no schema ${name}.`)
  return check(answer) ? [] : check.errors
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1, as its official schema has it', async () => {
    const description = await (await getDescription(ask('/openapi.json'))).json()
    const { valid, errors } = await new Validator().validate(description)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(description.openapi).toBe('3.1.0')
  })

  const asked: readonly [string, string, Handler][] = [
    ['ProjectPage', '/projects', getProjects],
    ['ProjectPage', '/projects?page=2&sort=title', getProjects],
    ['ProjectPage', '/projects?q=zzzz&colour=red&client=nobody&from=x', getProjects],
    ['Facets', '/facets?region=asia', getFacets],
    ['Facets', '/facets?by=country,constructor', getFacets],
    ['ResultPage', '/results', getResults],
    ['ResultPage', '/results?unit=count&order=largest&page=2', getResults],
    ['ResultPage', '/results?unit=x&order=y&page=99&client=nobody&constructor=z', getResults],
    ['Vocabularies', '/vocabularies', getVocabularies],
    ...['regions', 'clients', 'solutions', 'countries'].map((kind): [string, string, Handler] => [
      'Vocabulary',
      `/vocabularies/${kind}`,
      (request) => getVocabulary(request, kindOf(kind)),
    ]),
    [
      'Problem',
      '/vocabularies/__proto__',
      (request) => getVocabulary(request, kindOf('__proto__')),
    ],
    ['Problem', '/projects/nobody', (request) => getProject(request, slugOf('nobody'))],
    ['Problem', '/nowhere', getNothing],
  ]

  it.each(asked)('is true of a real answer: %s at %s', async (name, path, get) => {
    expect(findFaults(name, await (await get(ask(path))).json())).toEqual([])
  })

  it('is true of every project with its text', () => {
    for (const project of getLibrary(publicViewer).projects) {
      const markdown = '## Results\n\n- 5 < 6 wells\n\n<script>x</script>'
      const html = joinParts(renderMarkdown(markdown))
      const site = { siteUrl: 'http://localhost:3000', language: 'en' }
      const answer = answerProject(project, { markdown, html }, site)
      expect([project.slug, findFaults('WholeProject', answer)]).toEqual([project.slug, []])
      expect(html).toMatch(/<h2[^>]*>Results<\/h2>/u)
      expect(html).not.toContain('<script')
    }
  })
})

describe('the API', () => {
  it('has the projects and counts of the listing, page by page', async () => {
    const seen: string[] = []
    let next: string | null = '/projects?sort=title'
    while (next !== null) {
      const path: string = next.replace('http://localhost:3000/api/v1', '')
      const answer = await (await getProjects(ask(path))).json()
      const before = await (await getListing(ask(path))).json()
      expect(answer.facets).toEqual(before.facets)
      expect(answer.projects).toMatchObject(before.projects)
      seen.push(...answer.projects.map(({ slug }: { slug: string }) => slug))
      next = answer.next
    }
    expect(seen.toSorted()).toEqual(getLibrary(publicViewer).projects.map(({ slug }) => slug))
  })

  it('counts in a table as the listing counts', async () => {
    const answer = await getFacetsCsv(ask('/facets.csv?by=country,client&status=completed'))
    const rows = parse(await answer.text(), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
    const { facets } = await (await getFacets(ask('/facets?status=completed'))).json()
    const counts = [...facets.country, ...facets.client]
    expect(rows.map(({ slug, projects }) => [slug, Number(projects)])).toEqual(
      counts.map(({ value, count }) => [value, count]),
    )
    expect(answer.headers.get('content-disposition')).toContain('counts-status-completed.csv')
  })

  it('has the same results in pages and in a table', async () => {
    const texts: string[] = []
    let next: string | null = '/results?status=completed'
    while (next !== null) {
      const path: string = next.replace('http://localhost:3000/api/v1', '')
      const answer = await (await getResults(ask(path))).json()
      texts.push(...answer.results.map(({ text }: { text: string }) => text))
      expect(texts.length).toBeLessThanOrEqual(answer.total)
      next = answer.next
    }
    const table = await (await getResultsCsv(ask('/results.csv?status=completed'))).text()
    const rows = parse(table, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map(({ result }) => result)).toEqual(texts)
    expect(texts.length).toBeGreaterThan(20)
  })

  it('names codes beside countries, and no term that only drafts use', async () => {
    const { terms } = await (
      await getVocabulary(ask('/vocabularies/countries'), kindOf('countries'))
    ).json()
    expect(terms).toContainEqual(
      expect.objectContaining({ value: 'kenya', label: 'Kenya', iso2: 'KE', iso3: 'KEN' }),
    )
    const used = getLibrary(publicViewer).projects.flatMap(({ country }) => country)
    expect(new Set(terms.map(({ value }: { value: string }) => value))).toEqual(
      new Set(used.map(({ value }) => value)),
    )
  })

  it('answers 304 to one that has the answer already, and the whole to anybody else', async () => {
    const first = await getProjects(ask('/projects'))
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('must-revalidate')
    const again = await getProjects(ask('/projects', { 'if-none-match': `"other", ${tag}` }))
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(tag)
    expect((await getProjects(ask('/projects?page=2', { 'if-none-match': tag }))).status).toBe(200)
  })

  it('lets scripts of any site read, asked beforehand or not, and nobody write', async () => {
    const answer = await getProjects(ask('/projects'))
    const preflight = OPTIONS()
    const refused = POST()
    for (const { headers } of [answer, preflight, refused, getNothing()]) {
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      405,
      'application/problem+json; charset=utf-8',
    ])
    expect(findFaults('Problem', await refused.json())).toEqual([])
  })

  it('says what it does not have as problem details', async () => {
    const answer = await getProject(ask('/projects/stays-a-draft'), slugOf('stays-a-draft'))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })
})
