import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ProjectArticle } from '@/components/project/project-article'
import { everybody, getLibrary } from '@/lib/content/store'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

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
