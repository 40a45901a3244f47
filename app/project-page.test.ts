import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ProjectArticle } from '@/components/project/project-article'
import { ProjectPart } from '@/components/project/project-part'
import { TermCounts } from '@/components/term/term-counts'
import { everybody, getLibrary } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import { toMarkdown } from '@/lib/exports/markdown'
import { printChange } from '@/lib/exports/print-changes'
import { termFilterKeys } from '@/lib/fields/shown'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { recordOf } from '@/lib/record-of'

const { projects, timeScale: scale } = getLibrary(everybody)
const parts = renderMarkdown('What was done.\n\n## Select Results\n\n- 400 courses.\n- 12 laws.')
const pages = projects.map((project) => {
  const locator = makeLocator(project.country.map(({ value }) => value))
  const source = { organisation: 'One', site: 'Two', address: 'https://example.org/a' }
  const html = renderToStaticMarkup(
    createElement(ProjectArticle, { project, parts, scale, locator, source }),
  )
  return { project, html }
})

describe('on a phone, where a page is read in the order of its source', () => {
  it.each(pages)('$project.slug has its results and text before its facts', ({ html }) => {
    const facts = html.indexOf('<dl class="facts')
    expect(facts).toBeGreaterThan(html.lastIndexOf('class="prose"'))
    expect(html.indexOf('story-cite')).toBeGreaterThan(facts)
  })

  it('a line below the title says years, status and client', () => {
    const page = pages.find(({ project }) => project.slug === 'bhutan-eu-tacs')
    const line = page?.html.indexOf('2019 to 2022 · Completed · European Union') ?? -1
    expect(line).toBeGreaterThan(page?.html.indexOf('</h1>') ?? 0)
    expect(line).toBeLessThan(page?.html.indexOf('<h2') ?? 0)
  })
})

it('a title has a blank between the name and its acronym, and between its place and the name', () => {
  for (const { project, html } of pages) {
    const heading = /<h1[^>]*>(.*?)<\/h1>/su.exec(html)?.[1]?.replace(/<[^>]*>/gu, '')
    const { place, name, acronym } = project.titleParts
    expect(heading?.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")).toBe(
      `${place ? `${place}: ` : ''}${name}${acronym ? ` (${acronym})` : ''}`,
    )
  }
})

describe('the changes of a project', () => {
  const changes = [
    { time: '2026-03-03T10:00:00.000Z', fields: ['title', 'body'] },
    { time: '2026-03-01T10:00:00.000Z', fields: ['client'] },
  ]
  const [sample] = projects
  if (!sample) throw new Error('The portfolio of the tests has no project.')
  const staff = { ...sample.staff, changed: '2026-03-03T10:00:00.000Z' }
  const show = (project: Project) =>
    renderToStaticMarkup(createElement(ProjectArticle, { project, parts, scale }))

  it('are a page that its date leads to, only where there are any', () => {
    const link = `href="/projects/${sample.slug}/changes"`
    expect(show({ ...sample, isDraft: false, staff, changes })).toContain(link)
    expect(show({ ...sample, isDraft: false, staff, changes: [] })).not.toContain(link)
  })

  it('are named by day and field, in its Markdown too', () => {
    const project = { ...sample, changes }
    const page = { title: 'A', summary: '', project, projects: [], body: '' }
    const markdown = toMarkdown(page, 'https://x.example/a', 'https://x.example')
    expect(markdown).toContain(
      '- Changes:\n  - 3 March 2026: Title, Text\n  - 1 March 2026: Client\n',
    )
    expect(printChange({ time: '2026-03-01T10:00:00.000Z', fields: ['constructor'] })).toBe(
      '1 March 2026: Text',
    )
  })
})

describe('results that are one number', () => {
  const show = (line: string) =>
    renderMarkdown(`## Results\n\n- ${line}`)
      .map((part) => renderToStaticMarkup(createElement(ProjectPart, { part })))
      .join('')
  it('are a sentence when it is small', () => {
    expect(show('2 courses held.')).not.toContain('result-figure')
    expect(show('2 courses held.')).toContain('2 courses held.')
  })
  it('are a large figure when it says much', () => {
    for (const line of ['400 courses held.', '76% of towns.', '$2 million lent.']) {
      expect(show(line)).toContain('result-figure')
    }
  })
})

it('lists have a blank between a name and its number', () => {
  const term = { value: 'energy', label: 'Energy' }
  const figures = {
    total: 10,
    active: 0,
    terms: recordOf(termFilterKeys, () => 1),
    isUpcoming: false,
  }
  const html = renderToStaticMarkup(
    createElement(TermCounts, { facet: 'solutions', summaries: [{ term, figures }] }),
  )
  expect(html.replace(/<[^>]*>/gu, '')).toBe('Energy 10 projects')
})
