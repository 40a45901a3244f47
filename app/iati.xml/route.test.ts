import { describe, expect, it } from 'vitest'
import { GET as getActivity } from '@/app/api/iati/[slug]/route'
import { listDrafts } from '@/e2e/list-drafts'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { findFaults } from '@/lib/exports/iati/testing/find-faults'
import { GET } from './route'

const activity = (slug: string) =>
  getActivity(new Request('https://x.example'), { params: Promise.resolve({ slug }) })

const { projects } = getLibrary(publicViewer)

/** The addresses of the projects in a file. */
const listPages = (xml: string) =>
  Array.from(xml.matchAll(/<document-link [^>]*\/projects\/([^"]*)"/gu), ([, slug]) => slug)

describe('/iati.xml', () => {
  it('has every public project once and no draft, for scripts of any site to read', async () => {
    const answer = GET()
    const xml = await answer.text()
    expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(listPages(xml)).toEqual(projects.map(({ slug }) => slug))
    expect(findFaults(xml, new Date().toISOString())).toEqual([])
    const drafts = listDrafts(process.env.CONTENT_DIR ?? 'content')
    expect(drafts.length).toBeGreaterThan(0)
    for (const { slug, title } of drafts) {
      expect(xml).not.toContain(`/projects/${slug}"`)
      expect(xml).not.toContain(title)
    }
  })
})

describe('/projects/<slug>.iati.xml', () => {
  it('has the one project, and nothing is there for a draft or an unknown one', async () => {
    const [{ slug = '' } = {}] = projects
    const answer = await activity(slug)
    expect(listPages(await answer.text())).toEqual([slug])
    const [draft] = listDrafts(process.env.CONTENT_DIR ?? 'content')
    for (const other of [draft?.slug ?? '', 'no-such-project', '__proto__', 'constructor']) {
      expect((await activity(other)).status).toBe(404)
    }
  })

  it('of a former address redirects to that of today', async () => {
    const renamed = projects.flatMap(({ slug, staff }) =>
      staff.formerPaths.flatMap((path) => {
        const former = /^\/projects\/([^/]+)$/u.exec(path)?.[1]
        return former === undefined ? [] : [{ former, slug }]
      }),
    )
    for (const { former, slug } of renamed) {
      const answer = await activity(former)
      expect([answer.status, answer.headers.get('Location')]).toEqual([
        308,
        `/projects/${slug}.iati.xml`,
      ])
    }
  })
})
