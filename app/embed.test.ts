import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EmbedBody } from '@/app/(embed)/embed/projects/embed-body'
import { GET as getOembed } from '@/app/api/oembed/route'
import { embedHref, embedViews, printFrame } from '@/components/embed/embed-href'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { publicViewer } from '@/lib/content/types'

const { matrix } = findCoverage(publicViewer, new URLSearchParams('client=european-union'))

describe('a frame for other sites', () => {
  it.each(embedViews)('shows the projects of its query as a %s, without a draft', (show) => {
    const html = renderToStaticMarkup(
      createElement(EmbedBody, { show, matrix, viewer: publicViewer }),
    )
    expect(html.length).toBeGreaterThan(50)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('stays-a-draft')
    if (show === 'figure') expect(html).toContain(`>${matrix.total}<`)
    else expect(html).toMatch(/href="\/projects/u)
  })

  it('has code that any text can be in', () => {
    expect(embedHref(matrix.query, 'map')).toBe('/embed/projects?show=map&client=european-union')
    expect(printFrame('https://x.example/a?b&c', '“A” & "<b>"', 300)).toMatch(
      /^<iframe src="https:\/\/x\.example\/a\?b&#38;c" title="“A” &#38; &#34;&#60;b&#62;&#34;" /u,
    )
  })

  it('is offered by oEmbed for our listings only, never larger than asked', async () => {
    const ask = (search: string) => getOembed(new Request(`http://x/api/oembed?${search}`))
    const url = encodeURIComponent('http://localhost:3000/projects?client=european-union&x=1')
    const answer = await (await ask(`url=${url}&maxwidth=300&maxheight=200`)).json()
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 300, height: 200 })
    expect(answer.html).toContain('/embed/projects?client=european-union"')
    for (const other of ['', 'https://evil.example/projects', 'http://localhost:3000/about', '%']) {
      expect((await ask(`url=${encodeURIComponent(other)}`)).status).toBe(404)
    }
    expect((await ask(`url=${url}&format=xml`)).status).toBe(501)
  })
})
