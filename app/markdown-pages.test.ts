import { describe, expect, it } from 'vitest'
import { GET as getList } from '@/app/llms.txt/route'
import { readPage } from '@/lib/content/pages/page-text'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { toMarkdown } from '@/lib/exports/markdown'

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
