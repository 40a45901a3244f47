import { describe, expect, it } from 'vitest'
import { generateStaticParams, GET as getFont } from '@/app/(embed)/embed/fonts/[file]/route'
import { GET as getFrame } from '@/app/(embed)/embed/projects/route'
import { GET as getOembed } from '@/app/api/oembed/route'
import { embedHref, embedViews, printFrame } from '@/components/embed/embed-href'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'

const { matrix } = findCoverage(publicViewer, new URLSearchParams('client=european-union'))

function askFrame(search: string, init?: RequestInit): Promise<Response> {
  return getFrame(new Request(`http://localhost:3000/embed/projects?${search}`, init))
}

async function readFrame(search: string): Promise<string> {
  return (await askFrame(search)).text()
}

describe('a frame for other sites', () => {
  it.each(embedViews)('shows the projects of its query as a %s, without a draft', async (show) => {
    const html = await readFrame(`show=${show}&client=european-union`)
    const body = html.slice(html.indexOf('<body>'))
    expect(body).not.toContain('stays-a-draft')
    if (show === 'figure') expect(body).toContain(`>${matrix.total}<`)
    else expect(body).toMatch(/href="\/projects(?:\/|\?[^"]*&amp;)/u)
    expect(body).toContain('href="/projects?client=european-union"')
  })

  it.each(embedViews)(
    'says once that nothing was found, and leads to what there is, as a %s',
    async (show) => {
      const html = await readFrame(`show=${show}&q=zzzz`)
      const body = html.slice(html.indexOf('<body>'))
      expect(body.match(/No projects/gu)).toHaveLength(1)
      expect(body).toContain('href="/projects"')
      expect(body.includes('>0<')).toBe(show === 'figure')
    },
  )

  it('has the colours that were chosen, on whatever device', async () => {
    const dark = /prefers-color-scheme/u
    expect(await readFrame('')).toMatch(dark)
    const light = await readFrame('colours=light')
    expect(light).not.toMatch(dark)
    expect(light).toContain('<meta name="color-scheme" content="light"/>')
    expect(await readFrame('colours=dark')).toContain('content="dark"')
    expect(await readFrame('colours=pink')).toContain('There are no colours “pink”')
    const address = `${env.siteUrl}/embed/projects?colours=light`
    const { html } = await (
      await getOembed(new Request(`http://x/api/oembed?url=${address}`))
    ).json()
    expect(html).toContain('colours=light')
  })

  it.each(embedViews)('has no script at all, as a %s', async (show) => {
    const html = await readFrame(`show=${show}`)
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/iu)
  })

  it.each(embedViews)('keeps links to a place in the frame within it, as a %s', async (show) => {
    const html = await readFrame(`show=${show}`)
    expect(html).toContain('<base target="_top"/>')
    const links = [...html.matchAll(/<a [^>]*href="#[^>]*>/gu)].map(([link]) => link)
    if (show === 'map') expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(link).toContain('target="_self"')
  })

  it('says what it did not understand, and is the same document until something changes', async () => {
    expect(await readFrame('show=pie&colour=red&client=nobody')).toMatch(/pie.*colour.*nobody/su)
    const first = await askFrame('show=map')
    const known = { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } }
    expect((await askFrame('show=map', known)).status).toBe(304)
  })

  it('brings its styles and the fonts they name', async () => {
    const html = await readFrame('')
    const fonts = [...html.matchAll(/url\(\/embed\/fonts\/([^)]+)\)/gu)].map(([, file]) => file)
    expect(new Set(fonts)).toEqual(new Set((await generateStaticParams()).map(({ file }) => file)))
    const params = Promise.resolve({ file: fonts[0] ?? '' })
    const font = await getFont(new Request('http://x/'), { params })
    expect(Buffer.from(await font.arrayBuffer()).toString('latin1', 0, 4)).toBe('wOF2')
  })

  it('has code that any text can be in', () => {
    expect(embedHref(matrix.query, 'map', matrix)).toBe(
      '/embed/projects?show=map&client=european-union',
    )
    expect(printFrame('https://x.example/a?b&c', '“A” & "<b>"', 300)).toMatch(
      /^<iframe src="https:\/\/x\.example\/a\?b&amp;c" title="“A” &amp; &quot;&lt;b&gt;&quot;" /u,
    )
  })

  it('is offered by oEmbed for our listings only, never larger than asked', async () => {
    const ask = (search: string) => getOembed(new Request(`http://x/api/oembed?${search}`))
    const url = encodeURIComponent('http://localhost:3000/projects?client=european-union&x=1')
    const answer = await (await ask(`url=${url}&maxwidth=300&maxheight=200`)).json()
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 300, height: 200 })
    expect(answer.html).toContain('/embed/projects?client=european-union"')
    for (const other of ['', 'https://evil.example/projects', 'http://localhost:3000/about', '%']) {
      const refusal = await ask(`url=${encodeURIComponent(other)}`)
      expect(refusal.headers.get('content-type')).toContain('application/problem+json')
      expect(await refusal.json()).toMatchObject({
        status: 404,
        detail: expect.stringContaining('url'),
      })
    }
    const refusal = await ask(`url=${url}&format=xml`)
    expect(await refusal.json()).toMatchObject({
      status: 501,
      detail: expect.stringContaining('JSON'),
    })
  })

  it('is offered by oEmbed with the axes of its table', async () => {
    const url = 'http://localhost:3000/embed/projects?show=matrix&rows=client&columns=years'
    const request = new Request(`http://x/api/oembed?url=${encodeURIComponent(url)}`)
    expect((await (await getOembed(request)).json()).html).toContain(
      '/embed/projects?show=matrix&amp;rows=client&amp;columns=years"',
    )
  })
})
