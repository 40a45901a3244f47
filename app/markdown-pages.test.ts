import { describe, expect, it } from 'vitest'
import { GET as getMarkdown } from '@/app/api/markdown/[...path]/route'
import { GET as getList } from '@/app/llms.txt/route'
import { listFormerPaths } from '@/lib/content/former-paths'
import { readPage } from '@/lib/content/pages/page-text'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { toMarkdown } from '@/lib/exports/markdown'

function ask(path: string): Promise<Response> {
  const params = Promise.resolve({ path: path.split('/') })
  return getMarkdown(new Request('http://localhost:3000/'), { params })
}

describe('pages as Markdown', () => {
  it('say title, names and text, and no markup in a title', () => {
    const [project] = getLibrary(publicViewer).projects
    if (!project) throw new Error('There is no project.')
    const page = {
      title: 'A *b* [c]',
      summary: '',
      project,
      projects: [],
      body: '## Results\n\n- 5 wells',
    }
    const text = toMarkdown(page, 'https://x.example/projects/a', 'https://x.example')
    expect(text).toMatch(/^# A \\\*b\\\* \\\[c\\\]\n/u)
    expect(text).toContain('- URL: <https://x.example/projects/a>')
    expect(text.endsWith('## Results\n\n- 5 wells\n')).toBe(true)
    for (const { label } of project.client) expect(text).toContain(label)
  })

  it('are of the home page, the list and indexes too, with links to more Markdown', async () => {
    const home = await (await ask('index')).text()
    expect(home).toMatch(/\n- \[.*\]\(http:\/\/localhost:3000\/projects\.md\)\n/u)
    const list = await (await ask('projects')).text()
    for (const { slug } of getLibrary(publicViewer).projects) {
      expect(list).toContain(`/projects/${slug}.md)`)
    }
    expect(await (await ask('clients')).text()).toContain('/clients/european-union.md)')
  })

  it('of a former address are those of the new one', async () => {
    const former = listFormerPaths(publicViewer).filter((path) => path.startsWith('/projects/'))
    expect(former.length).toBeGreaterThan(0)
    for (const path of former) {
      const answer = await ask(path.slice(1))
      expect([path, answer.status]).toEqual([path, 308])
      const to = answer.headers.get('location') ?? ''
      expect((await ask(to.slice(1, -'.md'.length))).status).toBe(200)
    }
    const none = await ask('projects/nowhere')
    expect([none.status, none.headers.get('content-type'), await none.text()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'Not found\n',
    ])
  })

  it('are not of drafts, and the list of all names every public project and no draft', async () => {
    const list = await getList().text()
    const isPublic = getLibrary(publicViewer).bySlug
    for (const slug of isPublic.keys()) expect(list).toContain(`/projects/${slug}.md)`)
    const all = getLibrary({ kind: 'preview', scope: 'all' }).projects
    const drafts = all.filter(({ slug }) => !isPublic.has(slug))
    expect(drafts.length).toBeGreaterThan(0)
    for (const { slug } of drafts) {
      expect(list).not.toContain(`/projects/${slug}.md`)
      expect(await readPage(['projects', slug])).toBeUndefined()
    }
    expect(await readPage(['constructor', '__proto__'])).toBeUndefined()
  })
})
