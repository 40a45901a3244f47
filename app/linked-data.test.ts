import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GET as getCatalog } from '@/app/data/catalog.jsonld/route'
import { GET as getOpenSearch } from '@/app/opensearch.xml/route'
import { ProjectArticle } from '@/components/project/project-article'
import { LinkedData } from '@/components/ui/linked-data'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { describeCollection, describeProject } from '@/lib/exports/linked-data'

const site = { siteUrl: 'https://x.example', organisation: 'Acme & Sons' }
const { projects, timeScale } = getLibrary(publicViewer)

/** Every text in a description but addresses and types. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^@|^url$|^item$/u.test(key) ? [] : listTexts(inner),
  )
}

describe('linked data', () => {
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
