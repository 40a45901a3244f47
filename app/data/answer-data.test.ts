import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as getFrame } from '@/app/api/oembed/route'
import { OPTIONS as askApi, GET as getApi } from '@/app/api/projects/route'
import { GET as getCoverage } from '@/app/coverage.csv/route'
import { OPTIONS as askAtom, GET as getAtom } from '@/app/projects.atom/route'
import { OPTIONS as askCsv, GET as getCsv } from '@/app/projects.csv/route'
import { OPTIONS as askJson, GET as getJson } from '@/app/projects.json/route'
import type { Viewer } from '@/lib/content/types'

const seen = vi.hoisted((): { viewer: Viewer } => ({ viewer: { kind: 'public' } }))
vi.mock('@/lib/content/viewer', async (original) => ({
  ...(await original<typeof import('@/lib/content/viewer')>()),
  getViewer: async () => seen.viewer,
}))
vi.mock('@/lib/env', async (original) => {
  const { env } = await original<typeof import('@/lib/env')>()
  return { env: { ...env, preview: { secret: 'a site with previews' } } }
})

beforeEach(() => {
  seen.viewer = { kind: 'public' }
})

const origin = 'http://localhost:3000'
const routes = [
  { path: '/api/projects', get: getApi, ask: askApi },
  { path: '/projects.json', get: getJson, ask: askJson },
  { path: '/projects.csv', get: getCsv, ask: askCsv },
  { path: '/projects.atom', get: getAtom, ask: askAtom },
] as const
const answer = (get: typeof getApi, path: string, headers: Record<string, string> = {}) =>
  get(new Request(`${origin}${path}`, { headers }))

describe.each(routes)('$path', ({ path, get, ask }) => {
  it('may be kept for everybody until the next change, and is not sent twice', async () => {
    const first = await answer(get, path)
    expect(first.headers.get('Cache-Control')).toMatch(
      /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/u,
    )
    expect(first.headers.get('Vary')).toBe('Cookie')
    const etag = first.headers.get('ETag') ?? ''
    const second = await answer(get, path, { 'If-None-Match': `"other", ${etag}` })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect(second.headers.get('ETag')).toBe(etag)
    expect(second.headers.get('Cache-Control')).toMatch(/^public/u)
  })

  it('has another ETag for another question', async () => {
    const all = await answer(get, path)
    const one = await answer(get, `${path}?status=completed`)
    expect(one.headers.get('ETag')).not.toBe(all.headers.get('ETag'))
  })

  it('is kept by nobody when a preview asks, or staff as of another time', async () => {
    const viewers: readonly Viewer[] = [
      { kind: 'preview', scope: 'all' },
      { kind: 'public', asOf: '2030-01-01T00:00:00.000Z' },
    ]
    for (const viewer of viewers) {
      seen.viewer = viewer
      const { headers } = await answer(get, path)
      expect(headers.get('Cache-Control')).toBe('private, no-store')
    }
  })

  it('lets scripts of other sites ask with headers of their own', async () => {
    const { status, headers } = ask()
    expect(status).toBe(204)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Headers')).toBe('*')
    expect(headers.get('Access-Control-Allow-Methods')).toContain('GET')
    expect((await answer(get, path)).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})

describe('a filter that no longer exists', () => {
  const gone = '?client=no-longer-a-client'

  it('gives an empty table, which says why in a header', async () => {
    const response = await answer(getCsv, `/projects.csv${gone}`)
    expect(response.status).toBe(200)
    expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(1)
    expect(decodeURIComponent(response.headers.get('Link') ?? '')).toContain('No project has')
  })

  it('gives no projects as JSON, with a notice', async () => {
    const data: unknown = await (await answer(getJson, `/projects.json${gone}`)).json()
    expect(data).toMatchObject({
      total: 0,
      projects: [],
      notices: [
        { param: 'client', value: 'no-longer-a-client' },
        { message: expect.stringContaining('No project has') },
      ],
    })
  })

  it('gives an empty feed with an id of its own', async () => {
    const feed = await (await answer(getAtom, `/projects.atom${gone}`)).text()
    expect(feed).toContain(`<id>${origin}/projects.atom${gone}</id>`)
    expect(feed).toContain('<subtitle>No project has')
    expect(feed).not.toContain('<entry')
  })

  it('changes nothing beside one that exists, or where it is left out', async () => {
    for (const search of ['?client=gone&client=european-union', '?client=-gone']) {
      expect(await (await answer(getAtom, `/projects.atom${search}`)).text()).toContain('<entry')
    }
  })
})

it('a file that has all pages says so when one page is asked for', async () => {
  const data: unknown = await (await answer(getJson, '/projects.json?page=2')).json()
  expect(data).toMatchObject({ notices: [{ param: 'page', value: '2' }] })
})

it.each([
  ['a coverage table', getCoverage, '/coverage.csv'],
  ['what describes a frame', getFrame, `/api/oembed?url=${origin}/projects`],
] as const)('%s that counts drafts is for no other site', async (_, get, path) => {
  const publicly = await answer(get, path)
  expect(publicly.headers.get('Access-Control-Allow-Origin')).toBe('*')
  seen.viewer = { kind: 'preview', scope: 'all' }
  const { headers } = await answer(get, path)
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
})
