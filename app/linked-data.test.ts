import { createElement, type ReactNode } from 'react'
import { renderToReadableStream, renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import AnyPage from '@/app/(site)/[...path]/page'
import DataPage from '@/app/(site)/data/page'
import HomePage from '@/app/(site)/page'
import ProjectsPage from '@/app/(site)/projects/page'
import { GET as getCatalog } from '@/app/data/catalog.jsonld/route'
import { GET as getOpenSearch } from '@/app/opensearch.xml/route'
import { ProjectArticle } from '@/components/project/project-article'
import { LinkedData } from '@/components/ui/linked-data'
import { getLibrary, getSite } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { describeCollection, describeProject } from '@/lib/exports/linked-data'

const site = { siteUrl: 'https://x.example', organisation: 'Acme & Sons' }
const { projects, timeScale } = getLibrary(publicViewer)

/** Every text in a description but addresses and types. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^@|^url$|^item$|^contentUrl$|^license$|^encodingFormat$|^potentialAction$|^position$/u.test(
      key,
    )
      ? []
      : listTexts(inner),
  )
}

/** A page of ours as a whole, whose parts may wait for files. */
async function readWhole(page: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(page)
  await stream.allReady
  return new Response(stream).text()
}

const any = (path: string) => () => AnyPage({ params: Promise.resolve({ path: path.split('/') }) })

describe('linked data', () => {
  it.each([
    ['the home page', () => HomePage(), ['WebSite', 'Organization']],
    ['the list', () => ProjectsPage({ searchParams: Promise.resolve({}) }), ['CollectionPage']],
    ['the data page', () => DataPage(), ['Dataset']],
    ['an index', any('countries'), ['CollectionPage', 'BreadcrumbList']],
    ['a landing page', any('clients/european-union'), ['CollectionPage', 'BreadcrumbList']],
    ['a page of content', any('about'), ['WebPage', 'BreadcrumbList']],
  ])('of %s says nothing that the page does not say', async (_, make, types) => {
    const html = await readWhole(await make())
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? []
    const things: { '@type': string }[] = JSON.parse(json)['@graph']
    expect(things.map((thing) => thing['@type'])).toEqual(types)
    const page = html
      .replace(/<script.*?<\/script>|<!--.*?-->/gsu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\u2060/gu, '')
      .replace(/\s+/gu, ' ')
    // The header and the footer, which every page has, name the site and who publishes it.
    const everywhere = [getSite().title, getSite().organisation]
    for (const text of listTexts(things)) {
      const shown = renderToStaticMarkup(createElement('p', {}, text)).slice(3, -4)
      if (!everywhere.includes(text)) expect(page).toContain(shown.replace(/\s+/gu, ' '))
    }
  })

  it('of a project says nothing that its page does not say', () => {
    for (const project of projects) {
      const source = { organisation: site.organisation, site: 'S', address: 'A' }
      const html = renderToStaticMarkup(
        createElement(ProjectArticle, { project, parts: [], scale: timeScale, source }),
      )
      // Without the signs that keep a figure or a name on one line.
      const page = html
        .replace(/<[^>]*>/gu, ' ')
        .replace(/\u2060/gu, '')
        .replace(/\s+/gu, ' ')
      for (const text of listTexts(describeProject(project, site))) {
        const shown = renderToStaticMarkup(createElement('p', {}, text)).slice(3, -4)
        expect(page).toContain(shown.replace(/\s+/gu, ' '))
      }
    }
  })

  it('of a project names each client as the funder of a grant', () => {
    const project = projects.find(({ client }) => client.length > 0)
    if (!project) throw new Error('No project has a client.')
    expect(describeProject(project, site)).toMatchObject({
      '@type': 'Project',
      url: `https://x.example/projects/${project.slug}`,
      funding: project.client.map(({ label }) => ({
        '@type': 'MonetaryGrant',
        funder: { '@type': 'Organization', name: label },
      })),
    })
  })

  it('stays in its element, whatever a text holds', () => {
    const name = '</script><script>alert(1)</script><!--'
    const html = renderToStaticMarkup(
      createElement(LinkedData, { things: [describeCollection(name, '/x', projects, site)] }),
    )
    expect(html.match(/<\/script>/gu)).toHaveLength(1)
    expect(html).not.toContain('<!--')
    const [, json = ''] = /<script[^>]*>(.*)<\/script>/su.exec(html) ?? []
    expect(JSON.parse(json)['@graph'][0]).toMatchObject({ '@type': 'CollectionPage', name })
  })

  it('describes the files for catalogues, and the search for browsers', async () => {
    const catalog = await getCatalog().json()
    expect(catalog['@type']).toBe('dcat:Catalog')
    expect(catalog['dcat:dataset']['dcat:distribution']).toHaveLength(3)
    expect(await getOpenSearch().text()).toContain('/projects?q={searchTerms}"')
  })
})
