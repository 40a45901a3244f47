import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { toString as toText } from 'hast-util-to-string'
import { XmlDocument } from 'libxml2-wasm'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { GET as getDocx } from '@/app/projects/print.docx/route'
import { GET as getCsv } from '@/app/projects/shortlist.csv/route'
import { evidenceColumns } from '@/components/shortlist/evidence-columns'
import { CompareTable, EvidenceTable } from '@/components/shortlist/evidence-table'
import { PickList } from '@/components/shortlist/pick-list'
import { listMoves, shortlistHref } from '@/components/shortlist/shortlist-href'
import { readPicks } from '@/lib/content/shortlist/picks'
import { getLibrary, readBody } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { toStatementDocx } from '@/lib/exports/docx/statement-docx'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

const { projects } = getLibrary(publicViewer)
const picks = projects.slice(0, 4)
const slugs = picks.map(({ slug }) => slug)

const unpack = (file: ArrayBuffer, part = 'word/document.xml') =>
  strFromU8(unzipSync(new Uint8Array(file))[part] ?? new Uint8Array())

describe('the list of chosen projects', () => {
  it('moves and removes projects by links that need no script', () => {
    const html = renderToStaticMarkup(createElement(PickList, { picks, state: { slugs } }))
    const orders = [...html.matchAll(/href="(\/projects\/shortlist\?[^"]*)"/gu)].map(
      ([, href = '']) =>
        readPicks(publicViewer, new URL(href, 'http://x').searchParams).picks.map(
          ({ slug }) => slug,
        ),
    )
    const [a = '', b = '', c = '', d = ''] = slugs
    expect(orders).toHaveLength(3 * 4 - 2 + 2)
    expect(orders).toContainEqual([b, a, c, d])
    expect(orders).toContainEqual([a, b, d, c])
    expect(orders).toContainEqual([a, c, d])
    expect(orders).toContainEqual([d, a, b, c])
    expect(listMoves(slugs, 9)).toEqual([])
    // Each leads to something that is there then.
    for (const [at, slug] of slugs.entries()) {
      for (const { others, next } of listMoves(slugs, at)) {
        const page = createElement(PickList, {
          picks: others.flatMap((other) => picks.filter((pick) => pick.slug === other)),
          state: { slugs: others },
        })
        expect([slug, renderToStaticMarkup(page)]).toEqual([
          slug,
          expect.stringContaining(`id="${next}"`),
        ])
      }
    }
    expect(shortlistHref({ slugs: [] })).toBe('/projects/shortlist')
  })
})

describe('the evidence of chosen projects', () => {
  it('is what each project states, the same on the page, side by side and as CSV', async () => {
    const search = `pick=${slugs.join(',')},nowhere&values=client,results,moon`
    const answer = await getCsv(new Request(`http://x/projects/shortlist.csv?${search}`))
    const table: string[][] = parse(await answer.text(), { bom: true })
    expect(table[0]).toEqual(['Project', 'Client', 'Results in figures', 'Link'])
    expect(table.slice(1).map(([title]) => title)).toEqual(picks.map(({ title }) => title))
    expect(answer.headers.get('x-notices')).toMatch(/nowhere.*moon/u)
    const columns = evidenceColumns
    for (const View of [EvidenceTable, CompareTable]) {
      const html = renderToStaticMarkup(createElement(View, { columns, projects: picks }))
      for (const slug of slugs) expect(html).toContain(`/projects/${slug}`)
      expect(html.match(/scope="(?:row|col)"/gu)).toHaveLength(
        columns.length + picks.length + (View === EvidenceTable ? 1 : 0),
      )
    }
  })

  it('says on a phone, where no head of a table shows, which column each answer is of', () => {
    const columns = evidenceColumns
    const html = renderToStaticMarkup(createElement(EvidenceTable, { columns, projects: picks }))
    const labels = [...html.matchAll(/<td[^>]* data-label="([^"]+)"/gu)].map(([, label]) => label)
    expect(labels).toEqual(picks.flatMap(() => columns.map(({ label }) => label)))
  })

  it('has results word for word', async () => {
    let count = 0
    const { read } = evidenceColumns.find(({ name }) => name === 'results') ?? {}
    for (const project of projects) {
      const results = read?.(project) ?? []
      const html = renderMarkdown(await readBody(project)).map((part) => part.html)
      const text = toText(unified().use(rehypeParse).parse(html.join(' '))).replace(/\s+/gu, ' ')
      for (const result of results) expect(text).toContain(result)
      count += results.length
    }
    expect(count).toBeGreaterThan(10)
  })
})

describe('the statement for Word', () => {
  it('has the chosen projects in order, each under a heading, and its whole text', async () => {
    const search = `pick=${[...slugs].reverse().join(',')}`
    const answer = await getDocx(new Request(`http://x/projects/print.docx?${search}`))
    expect(answer.headers.get('content-disposition')).toContain('shortlist.docx')
    const xml = unpack(await answer.arrayBuffer())
    XmlDocument.fromString(xml).dispose()
    const headings = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?Heading1(?:(?!<\/w:p>).)*/gu)].map(
      ([heading]) => [...heading.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, text]) => text).join(''),
    )
    expect(headings.map((text) => text.replaceAll('&apos;', "'").replaceAll('&amp;', '&'))).toEqual(
      picks.map(({ title }) => title).reverse(),
    )
  })

  it('holds any text: lists, tables, links, control characters, markup of XML', async () => {
    const html =
      '<p>A &amp; <strong>b</strong> <a href="/projects/x">link</a> ]]&gt;</p><ol><li>one<ul><li>two</li></ul></li></ol><ol><li>again</li></ol><blockquote><p>said</p></blockquote><table><tr><th>H</th></tr><tr><td>1</td><td>2</td></tr></table><p>\u0001\u{FFFE}end</p>'
    const xml = unpack(
      await toStatementDocx(
        {
          organisation: 'O \u0000',
          kind: 'K',
          title: 'T ]]> <b>',
          facts: [['F', '1']],
          note: 'N',
          language: 'en',
          sheets: [
            {
              title: 'S & \u000b',
              facts: [],
              parts: [{ title: 'P', html }],
              address: 'https://x.example/a?b&c',
            },
          ],
        },
        'https://x.example',
      ),
    )
    XmlDocument.fromString(xml).dispose()
    for (const word of ['link', 'one', 'two', 'again', 'said', 'end', 'H']) {
      expect(xml).toContain(`>${word}<`)
    }
  })

  it.each(['pick=nowhere', 'pick='])('is none where nothing was chosen: %s', async (search) => {
    const answer = await getDocx(new Request(`http://x/projects/print.docx?${search}`))
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('there is nothing to print')
    if (search !== 'pick=') expect(answer.headers.get('x-notices')).toContain('nowhere')
  })
})
