import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateApi } from 'swagger-typescript-api'
import { describe, expect, it } from 'vitest'
import { describeApi } from '@/lib/api/openapi'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { GET as getNothing } from './[...path]/route'
import { GET as getFacets } from './facets/route'
import { GET as getFacetsCsv } from './facets.csv/route'
import { GET as getProject } from './projects/[slug]/route'
import { GET as getProjects } from './projects/route'
import { GET as getResults } from './results/route'
import { GET as getResultsCsv } from './results.csv/route'
import { GET as getVocabulary } from './vocabularies/[kind]/route'
import { GET as getVocabularies } from './vocabularies/route'

/** A program that somebody else writes with the client: every operation, and what they read of it. */
const program = `
import { Api, type HttpResponse, type Problem } from './Api'

export async function callAll(customFetch: typeof fetch, slug: string) {
  const { projects, vocabularies, facets, facetsCsv, results, resultsCsv } = new Api({ customFetch })
  const page = (await projects.projects({ region: ['asia'], from: 2000, sort: 'title' })).data
  const one = (await projects.project(slug)).data
  const list = (await vocabularies.vocabularies()).data
  const clients = (await vocabularies.vocabulary('clients')).data
  const counts = (await facets.facets({ by: 'country' })).data
  const table = await (await facetsCsv.facetsCsv({ by: 'country' })).text()
  const lines = (await results.results({ order: 'largest', unit: 'count' })).data
  const linesTable = await (await resultsCsv.resultsCsv({ q: 'water' })).text()
  const problem = await projects.project('nobody').catch(
    (answer: HttpResponse<unknown, Problem>) => answer.error,
  )
  const numbers: number[] = [
    page.total,
    list.vocabularies.length,
    clients.terms.length,
    counts.facets.country?.length ?? 0,
    table.split('\\r\\n').length,
    lines.results.length,
    linesTable.length,
  ]
  const texts: string[] = [one.body.html, ...page.projects.map(({ title }) => title)]
  return { numbers, texts, slug: one.slug, problem: 'status' in problem ? problem.status : undefined }
}
`

/** What no program would write: the types of the client refuse it. */
const wrong = `
import { Api } from './Api'
const { projects } = new Api()
export const years: Promise<string> = projects.projects({ sort: 'size' }).then(({ data }) => data.total)
`

const site = { title: 'Test', siteUrl: 'http://localhost:3000' }
const settings = {
  compilerOptions: {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: 'ES2022', module: 'esnext', moduleResolution: 'bundler' },
    lib: ['dom', 'dom.iterable', 'ES2022'],
  },
}

type Called = { numbers: number[]; texts: string[]; slug: string; problem?: number }

describe('a client that a generator makes of the description of the API', () => {
  const { at, write } = makeTemporaryFolder()

  it('has types that hold, and calls every operation', async () => {
    const description = describeApi(site)
    const { files } = await generateApi({
      spec: JSON.parse(JSON.stringify(description)),
      output: false,
      silent: true,
      httpClientType: 'fetch',
    })
    await write('Api.ts', files[0]?.fileContent ?? '')
    await write('program.ts', program)
    await write('tsconfig.json', JSON.stringify({ ...settings, include: ['program.ts'] }))
    expect(checkTypes(at('tsconfig.json'))).toBe('')
    await write('wrong.ts', wrong)
    await write('tsconfig.json', JSON.stringify({ ...settings, include: ['wrong.ts'] }))
    expect(checkTypes(at('tsconfig.json')).match(/error TS/gu)).toHaveLength(2)

    const called = new Set<string>()
    const answer: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      const { operation, response } = await route(request)
      called.add(operation)
      return response
    }
    const { callAll }: { callAll: (answer: typeof fetch, slug: string) => Promise<Called> } =
      await import(/* @vite-ignore */ pathToFileURL(at('program.ts')).href)
    const [{ slug = '' } = {}] = getLibrary(publicViewer).projects
    const { numbers, texts, ...one } = await callAll(answer, slug)
    expect(one).toEqual({ slug, problem: 404 })
    expect([...numbers, ...texts.map(({ length }) => length)].filter((size) => !size)).toEqual([])
    expect([...called].toSorted()).toEqual(
      Object.values(description.paths)
        .map(({ get }) => get.operationId)
        .toSorted(),
    )
  })
})

/** What the compiler says against a project; nothing where it is content. */
function checkTypes(project: string): string {
  const compiler = path.resolve('node_modules/typescript/bin/tsc')
  try {
    return execFileSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

/** Answers a request by the handlers, as the server would. */
async function route(request: Request): Promise<{ operation: string; response: Response }> {
  const { pathname } = new URL(request.url)
  const [kind = '', name] = pathname.replace('/api/v1/', '').split('/')
  if (kind === 'projects' && name !== undefined) {
    const params = Promise.resolve({ slug: name })
    return { operation: 'project', response: await getProject(request, { params }) }
  }
  if (kind === 'vocabularies' && name !== undefined) {
    const params = Promise.resolve({ kind: name })
    return { operation: 'vocabulary', response: await getVocabulary(request, { params }) }
  }
  const found = lists.get(kind)
  if (!found) return { operation: pathname, response: getNothing() }
  const [operation, get] = found
  return { operation, response: await get(request) }
}

const lists = new Map<string, [string, (request: Request) => Response | Promise<Response>]>([
  ['projects', ['projects', getProjects]],
  ['vocabularies', ['vocabularies', getVocabularies]],
  ['facets', ['facets', getFacets]],
  ['facets.csv', ['facetsCsv', getFacetsCsv]],
  ['results', ['results', getResults]],
  ['results.csv', ['resultsCsv', getResultsCsv]],
])
