import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import ProjectsPage, { generateMetadata } from '@/app/(site)/projects/page'
import { GET as getApi } from '@/app/api/v1/projects/route'
import { GET as getCsv } from '@/app/projects.csv/route'
import { AddProjects } from '@/components/shortlist/add-projects'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { emptyQuery, withText } from '@/lib/facets/query/query'

const { projects } = getLibrary(publicViewer)
const [a = '', b = '', c = ''] = projects.map(({ slug }) => slug)
const pick = `${c},${a},${b}`

async function read(page: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(page)
  await stream.allReady
  return (await new Response(stream).text()).replace(/<script.*?<\/script>|<!--.*?-->/gsu, '')
}

const open = async (params: Record<string, string>) =>
  read(await ProjectsPage({ searchParams: Promise.resolve(params) }))

/** The addresses of all links whose path is this. */
const hrefs = (html: string, path: string) =>
  [...html.matchAll(/href="([^"]*)"/gu)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.split('?')[0] === path)

describe('a shortlist in the address of the list', () => {
  it.each<Record<string, string>>([
    {},
    { client: 'european-union', status: 'active', view: 'table', sort: 'title' },
    { q: 'water', page: '1', view: 'map' },
    { q: 'nothingofthatname', client: 'european-union' },
  ])('is in every link to the list, in its order, without script: %o', async (params) => {
    const html = await open({ ...params, pick })
    const links = hrefs(html, '/projects').filter((href) => !href.includes('#'))
    const without = links.filter((href) => !href.includes(`pick=${pick}`))
    // The one that removes all chosen projects; filters stay then.
    expect(without).toHaveLength(1)
    expect(without[0]?.includes('client=european-union')).toBe('client' in params)
    expect(links.length).toBeGreaterThan(3)
    // What the form of the filters sends.
    expect(html).toContain(`<input type="hidden" form="filters" name="pick" value="${pick}"/>`)
  })

  it('says how many are chosen, and leads to what can be done with them', async () => {
    const html = await open({ pick, client: 'european-union' })
    expect(html).toContain('3 projects chosen')
    expect(hrefs(html, '/projects/print')).toContain(`/projects/print?pick=${pick}`)
    expect(hrefs(html, '/projects/shortlist')).toEqual(
      expect.arrayContaining([
        `/projects/shortlist?pick=${pick}&show=compare`,
        `/projects/shortlist?client=european-union&pick=${pick}`,
      ]),
    )
    // The statement of everything found is still there.
    expect(hrefs(html, '/projects/print')).toContain('/projects/print?client=european-union')
  })

  it('comes back from the page of the shortlist', async () => {
    const html = await read(
      AddProjects({
        projects: [],
        query: withText(emptyQuery, 'water'),
        pages: 1,
        sentence: '',
        slugs: [c, a],
        limit: 60,
      }),
    )
    expect(hrefs(html, '/projects')).toEqual([`/projects?q=water&pick=${c},${a}`])
  })

  it('names what it does not know', async () => {
    const html = await open({ pick: `${a},nowhere` })
    expect(html).toContain('1 project chosen')
    expect(html).toContain('There is no project “nowhere”')
  })

  it('is no page of its own for search engines', async () => {
    const head = await generateMetadata({ searchParams: Promise.resolve({ pick }) })
    expect(head.alternates?.canonical).toBe('/projects')
    expect(head.robots).toMatchObject({ index: false })
  })

  it('is not there where nothing was chosen', async () => {
    expect(await open({})).not.toContain('pick')
  })

  it('changes no data, which says so', async () => {
    const csv = await getCsv(new Request(`http://x/projects.csv?pick=${pick}`))
    expect(csv.headers.get('x-notices')).toContain('pick')
    const api = await getApi(new Request(`http://x/api/v1/projects?pick=${pick}`))
    const { query, notices, next, total } = await api.json()
    expect([query, notices.length, total]).toEqual(['', 1, projects.length])
    expect(next ?? '').not.toContain('pick')
  })
})
