import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown'

const results = (lines: string) =>
  renderMarkdown(`### Select Results\n\n${lines}`).find(({ kind }) => kind === 'results')

describe('the results of a project', () => {
  it('give their figures, and leave other lines a list beneath', () => {
    expect(results('- 600+ staff trained\n- A law was passed\n- £30 million sold')?.pieces).toEqual(
      [
        {
          kind: 'figures',
          figures: [
            { number: '600+', label: 'staff trained' },
            { number: '£30', unit: 'million', label: 'sold' },
          ],
        },
        { kind: 'text', html: '<ul><li>A law was passed</li></ul>' },
      ],
    )
  })

  it('keep links, marks and footnotes of a line', () => {
    const [piece] =
      results('- **200 staff** of [12 towns](https://x.example)[^1] trained\n\n[^1]: Note.')
        ?.pieces ?? []
    expect(piece).toEqual({
      kind: 'figures',
      figures: [
        { number: '200', label: expect.stringMatching(/^<strong>staff<\/strong> of <a /u) },
      ],
    })
    expect(JSON.stringify(piece)).toContain('href=\\"#note-fn-1\\"')
  })

  it('stay lines where a figure is all of a link, or a footnote follows it directly', () => {
    expect(results('- [200](https://x.example) staff trained')?.pieces).toBeUndefined()
    expect(results('- 200[^1] staff\n\n[^1]: Note.')?.pieces).toBeUndefined()
    expect(results('- 10<sup>6</sup> trees')?.pieces).toBeUndefined()
    expect(results('- ~~200~~ 300 staff')?.pieces).toBeUndefined()
  })

  it('keep the order of the text around a list', () => {
    const kinds = results('First:\n\n- 5 towns\n\nThen:\n\n- 6 towns')?.pieces?.map((piece) =>
      piece.kind === 'text' ? piece.html : piece.figures.map(({ number }) => number),
    )
    expect(kinds).toEqual(['<p>First:</p>', ['5'], '<p>Then:</p>', ['6']])
  })

  it('are not looked for in activities', () => {
    expect(renderMarkdown('### Sample Activities\n\n- 5 towns')[0]?.pieces).toBeUndefined()
  })

  it('lose no word, whatever is marked', () => {
    const word = fc.constantFrom('200', '**200**', '*about*', 'staff', '[staff](/x)', '`x`', '5%')
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const part = results(lines.map((text) => `- ${text}`).join('\n'))
        const words = (html = '') =>
          html
            .replace(/<\/li>/gu, ' ')
            .replace(/<[^>]*>/gu, '')
            .split(/\s+/u)
            .filter(Boolean)
            .sort()
        const shown = part?.pieces?.flatMap((piece) =>
          piece.kind === 'text'
            ? words(piece.html)
            : piece.figures.flatMap(({ approximation = '', number, unit = '', label }) =>
                words(`${approximation} ${number} ${unit} ${label}`),
              ),
        )
        expect(shown?.sort() ?? words(part?.html)).toEqual(words(part?.html))
      }),
    )
  })
})

describe('a text among others', () => {
  it('has ids of its own, and headings below the one above it', () => {
    const text = '## Background\n\nWells[^a].\n\n[^a]: Note.'
    const html = renderMarkdown(text, undefined, { idPrefix: 'wells-', lower: 1 })
      .map((part) => part.html)
      .join('')
    expect(html).toContain('<h3 id="wells-text-background">')
    for (const [, target] of html.matchAll(/href="#([^"]+)"/gu)) {
      expect(html).toContain(`id="${target}"`)
    }
    expect(html).toContain('aria-describedby="wells-footnote-label"')
  })
})
