import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TermView } from '@/app/(site)/[...path]/term-view'
import { printYears } from '@/components/ui/years'
import { findLanding, type Landing } from '@/lib/content/pages/landing'
import { everybody, getLibrary } from '@/lib/content/store'
import type { TermFilterKey } from '@/lib/fields/shown'

function find(facet: TermFilterKey, value: string): Landing {
  const landing = findLanding(getLibrary(everybody), facet, value)
  if (!landing) throw new Error(`Nothing has ${facet} ${value}.`)
  return landing
}

async function render(facet: TermFilterKey, value: string): Promise<string> {
  return renderToStaticMarkup(await TermView({ landing: find(facet, value) }))
}

it('a page of one project names what there is one of, and offers nothing to narrow down', async () => {
  const html = await render('country', 'nepal')
  const figures = /<dl aria-label="In figures".*?<\/dl>/su.exec(html)?.[0] ?? ''
  expect(figures).toContain('<dd class="key-figure">1</dd>')
  expect(figures).toMatch(/<a href="\/clients\/[\w-]+"/u)
  expect(figures).toMatch(/<a href="\/regions\/[\w-]+"/u)
  expect(html).not.toContain('View as a table')
  expect(html).not.toContain('id="facet-links"')
  // Its row has the years that a timeline would show.
  expect(html).toContain('fill="var(--bar)"')
})

/** The rows of a page, each as its text. */
const readRows = (html: string) =>
  [...html.matchAll(/<article id=.*?<\/article>/gsu)].map(([row]) => row.replace(/<[^>]+>/gu, ''))

it('projects over the years are one list: each once, with its years and status in words', async () => {
  const html = await render('regions', 'sub-saharan-africa')
  const rows = readRows(html)
  const { projects } = find('regions', 'sub-saharan-africa')
  expect(rows).toHaveLength(projects.length)
  for (const [at, project] of projects.entries()) {
    expect(rows[at]).toContain(project.titleParts.name)
    expect(rows[at]).toContain(printYears(project))
    expect(rows[at]).toMatch(/Active|Completed|Upcoming/u)
  }
  expect(html.match(/class="timeline-plot"/gu)).toHaveLength(projects.length)
  expect(html).toContain('>Today</b>')
  expect(html).toContain('id="facet-links"')
  // Nothing says the same projects a second time.
  expect(html).not.toContain('id="when"')
})

it('what the head of the page says of all projects is in no row', async () => {
  const { only } = find('country', 'ethiopia')
  expect(only.regions?.label).toBe('Sub-Saharan Africa')
  for (const row of readRows(await render('country', 'ethiopia'))) {
    expect(row).not.toMatch(/Ethiopia(?!\w)|Sub-Saharan/u)
  }
  for (const row of readRows(await render('client', 'european-union'))) {
    expect(row).not.toContain('European Union')
  }
})

it('the page of a client begins with what came of its projects', async () => {
  const html = await render('client', 'european-union')
  expect(html).toMatch(/id="outcomes".*class="outcome".*id="where".*id="projects"/su)
  expect(html).toMatch(/<a href="\/results\?client=european-union"[^>]*>All \d+ results/u)
})

it('a client that worked in one country has it beside the title, others a map of links', async () => {
  expect(await render('client', 'kosmos-energy')).toContain('locator-map')
  expect(await render('client', 'european-union')).toContain('world-map')
})
