import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstParagraph } from './plain-text'
import { renderMarkdown } from './render-markdown'

const html = (markdown: string) =>
  renderMarkdown(markdown)
    .map((part) => part.html)
    .join('\n')

describe('sections with a fixed title', () => {
  it.each([
    ['### Sample Activities', 'activities', 'Sample Activities'],
    ['##  Sample Activities ', 'activities', 'Sample Activities'],
    ['Sample Activities', 'activities', 'Sample Activities'],
    ['Select Results', 'results', 'Select Results'],
    ['**Select Results:**', 'results', 'Select Results'],
    ['#### Selected results', 'results', 'Selected results'],
    ['SELECT RESULTS', 'results', 'SELECT RESULTS'],
    ['## Results', 'results', 'Results'],
  ])('are known by "%s", marked as a heading or not', (line, kind, title) => {
    const parts = renderMarkdown(`Lead.\n\n${line}\n\n- One\n- Two\n`)
    expect(parts.map((part) => part.kind)).toEqual(['text', kind])
    expect(parts[1]).toMatchObject({ title, html: '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>' })
  })

  it('are known where bullets follow without an empty line', () => {
    const parts = renderMarkdown('Select Results\n•\tFirst\n•\tSecond')
    expect(parts).toMatchObject([
      { kind: 'results', html: expect.stringContaining('<li>Second</li>') },
    ])
  })

  it('end where the next heading of their level begins', () => {
    const parts = renderMarkdown('### Sample Activities\n\n- One\n\n### Background\n\nText.')
    expect(parts.map(({ kind }) => kind)).toEqual(['activities', 'text'])
    expect(parts[1]?.html).toContain('<h2 id="text-background">Background</h2>')
  })

  it('are not seen in the middle of a sentence', () => {
    expect(renderMarkdown('What are\nresults\nworth?').map(({ kind }) => kind)).toEqual(['text'])
  })
})

describe('bullets typed as •', () => {
  it('become a list, with tabs or spaces behind them', () => {
    expect(html('•\tOne\n• Two\n•\u00A0Three')).toBe(
      '<ul>\n<li>One</li>\n<li>Two</li>\n<li>Three</li>\n</ul>',
    )
  })
  it('stay what they are in code and within a line', () => {
    expect(html('```\n• code\n```')).toContain('• code')
    expect(html('North • South')).toBe('<p>North • South</p>')
  })
})

describe('a page', () => {
  it('has no second h1 and skips no level of headings', () => {
    const levels = [...html('# A\n\n#### B\n\n###### C\n\n## D\n\n### E').matchAll(/<h(\d)/gu)]
    expect(levels.map(([, level]) => level)).toEqual(['2', '3', '4', '3', '4'])
  })

  it('lets a wide table scroll, by keyboard too, each with its own name', () => {
    const table = '|a|b|\n|-|-|\n|1|2|'
    const page = html(`${table}\n\nText\n\n${table}`)
    expect(page).toContain(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">',
    )
    expect(page).toContain('aria-label="Table 2"')
  })

  it('links a footnote there and back', () => {
    const page = html('Text[^a].\n\n[^a]: Note.')
    const target = /href="#(note-fn-[^"]+)"/u.exec(page)?.[1]
    const back = /href="#(note-fnref-[^"]+)"/u.exec(page)?.[1]
    expect(page).toContain(`id="${target}"`)
    expect(page).toContain(`id="${back}"`)
  })

  it('keeps space for an image whose size is known', () => {
    const [part] = renderMarkdown('![A well](/uploads/well.jpg)', (src) =>
      src === '/uploads/well.jpg' ? { width: 800, height: 600 } : undefined,
    )
    expect(part?.html).toContain('alt="A well" width="800" height="600"')
    expect(part?.html).toContain('loading="lazy"')
  })

  it('asks no other host for an image: it becomes a link', () => {
    expect(html('![Map](https://example.org/map.png)')).toBe(
      '<p><a href="https://example.org/map.png" rel="noopener">Map</a></p>',
    )
  })
})

describe('a video', () => {
  it.each([
    ['//www.youtube.com/embed/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://youtu.be/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://player.vimeo.com/video/123456789?h=1', 'https://vimeo.com/123456789'],
  ])('at %s is a link to its page until somebody asks for it', (src, page) => {
    const result = html(`<iframe src="${src}" title="Wells" onload="x()"></iframe>`)
    expect(result).toContain(`href="${page}"`)
    expect(result).toContain('data-embed-src="https://')
    expect(result).toContain('Wells')
    expect(result).not.toContain('<iframe')
  })

  it('of an unknown host is a plain link, and text behind it stays', () => {
    const result = html('<iframe src="https://evil.example/x"></iframe> And then.')
    expect(result).toContain(
      '<a href="https://evil.example/x" rel="noopener">Visit evil.example</a>',
    )
    expect(result).toContain('And then.')
    expect(result).not.toContain('data-embed-src')
  })

  it('cannot be forged by raw HTML', () => {
    const forged = '<span class="video-embed" data-embed-src="https://evil.example/">x</span>'
    expect(html(forged)).not.toContain('evil.example')
  })
})

describe('nothing that runs reaches a page', () => {
  const runs =
    /<(?:script|iframe|object|svg|style|form)|\s(?:on\w+|srcdoc|style)=|(?:href|src)="\s*(?:javascript|data):/iu

  /** The tags of a page; in the values of other attributes than links anything may be. */
  const tagsOf = (page: string) =>
    (page.match(/<[a-z](?:"[^"]*"|[^">])*>/giu) ?? []).map((tag) =>
      tag.replace(/(\s(?!href|src)[\w-]+=)"[^"]*"/gu, '$1""'),
    )

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" jav&#x09;ascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](<java\nscript:alert(1)>)',
    '<svg onload=alert(1)><script>x</script></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p style="background:url(javascript:x)">x</p>',
    '<form action="javascript:x"><input name=body></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<a href="data:text/html,<script>x</script>">x</a>',
  ])('%s', (vector) => {
    for (const tag of tagsOf(html(vector))) expect(tag).not.toMatch(runs)
  })

  it('whatever one puts together', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      ' ',
      '\n',
      'script',
      'img',
      'src',
      'onerror',
      'javascript:',
      'a href',
      'svg',
      'style',
      '](',
      '[',
      '`',
      '<!--',
      '-->',
      '<![CDATA[',
      '</',
      'iframe',
      '&lt;',
      '&#106;',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        for (const tag of tagsOf(html(pieces.join('')))) expect(tag).not.toMatch(runs)
      }),
    )
  })

  it('and no id of the page can be taken', () => {
    expect(html('<p id="main" name="x">a</p>\n\n## Related')).toBe(
      '<p>a</p>\n<h2 id="text-related">Related</h2>',
    )
  })
})

describe('a text out of all measure', () => {
  it.each([
    ['quotations in quotations', '>'.repeat(10_000)],
    ['lists in lists', '- '.repeat(5000)],
    ['tags in tags', '<div>'.repeat(20_000)],
  ])('of %s is refused with a reason', (_, markdown) => {
    expect(() => renderMarkdown(`${markdown}x`)).toThrow('nested too deeply')
  })

  it('of a megabyte of words is rendered', () => {
    expect(html('Some words here. '.repeat(60_000)).length).toBeGreaterThan(1_000_000)
  })
})

describe('a summary taken from the text', () => {
  it('is the first paragraph in plain words', () => {
    expect(
      firstParagraph('### Heading\n\n- item\n\nThe **first** [real](x) paragraph.\n\nNext.', 400),
    ).toBe('The first real paragraph.')
  })
  it('ends with a sentence or a word and keeps to its length', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), fc.integer({ min: 40, max: 400 }), (words, limit) => {
        const summary = firstParagraph(words, limit)
        expect(summary.length).toBeLessThanOrEqual(limit)
        expect(words.startsWith(summary.replace(/…$/u, ''))).toBe(true)
      }),
    )
  })
  it('is empty where there is no paragraph', () => {
    expect(firstParagraph('- a\n- b', 400)).toBe('')
  })
})
