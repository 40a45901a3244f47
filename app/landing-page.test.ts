import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TermView } from '@/app/(site)/[...path]/term-view'
import { findLanding } from '@/lib/content/pages/landing'
import { everybody, getLibrary } from '@/lib/content/store'
import type { TermFilterKey } from '@/lib/fields/shown'

async function render(facet: TermFilterKey, value: string): Promise<string> {
  const landing = findLanding(getLibrary(everybody), facet, value)
  if (!landing) throw new Error(`Nothing has ${facet} ${value}.`)
  return renderToStaticMarkup(await TermView({ landing }))
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

it('a page of several projects has their timeline, and ways to narrow them down', async () => {
  const html = await render('client', 'european-union')
  expect(html).toContain('View as a table')
  expect(html).toContain('id="facet-links"')
})

it('a client that worked in one country has it beside the title, others a map of links', async () => {
  expect(await render('client', 'kosmos-energy')).toContain('locator-map')
  expect(await render('client', 'european-union')).toContain('world-map')
})
