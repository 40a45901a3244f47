import { describe, expect, it } from 'vitest'
import { GET as getActivity } from '@/app/api/iati/[slug]/route'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { findFaults } from '@/lib/exports/iati/testing/find-faults'
import { hasOfficialSchema, validateOfficially } from '@/lib/exports/iati/testing/official-schema'
import { GET } from './route'

const activity = (slug: string) =>
  getActivity(new Request('https://x.example'), { params: Promise.resolve({ slug }) })

const { projects } = getLibrary(publicViewer)
const drafts = getLibrary({ kind: 'preview', scope: 'all' }).projects.filter(
  ({ isDraft }) => isDraft,
)

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
    expect(drafts.length).toBeGreaterThan(0)
    for (const { slug, title } of drafts) {
      expect(xml).not.toContain(`/projects/${slug}"`)
      expect(xml).not.toContain(title)
    }
  })
})

it.runIf(hasOfficialSchema)('/iati.xml is valid against the official schema', async () => {
  const xml = await GET().text()
  expect(() => validateOfficially(xml)).not.toThrow()
})

describe('/projects/<slug>.iati.xml', () => {
  it('has the one project, and nothing is there for a draft or an unknown one', async () => {
    const [{ slug = '' } = {}] = projects
    const answer = await activity(slug)
    expect(listPages(await answer.text())).toEqual([slug])
    const [draft] = drafts
    for (const other of [draft?.slug ?? '', 'no-such-project', '__proto__', 'constructor']) {
      expect((await activity(other)).status).toBe(404)
    }
  })

  it('of a former address redirects to that of today, and its identifier stays', async () => {
    const answer = await activity('british-virgin-islands-after-irma')
    const today = 'british-virgin-islands-recovery'
    expect(answer.status).toBe(308)
    expect(answer.headers.get('Location')).toBe(`/projects/${today}.iati.xml`)
    expect(await (await activity(today)).text()).toContain(
      '-british-virgin-islands-after-irma</iati-',
    )
  })
})
