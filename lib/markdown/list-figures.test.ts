import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFigures } from './list-figures'
import { measureFigure } from './measure-figure'
import { renderMarkdown } from './render-markdown'

describe('the results that are listed', () => {
  it('are those of the page, in plain words', () => {
    const text = [
      'Text with a [link].',
      '## Sample Activities',
      '- 5 things done',
      '## Select Results',
      '- **600+** *staff* [trained][link] & paid[^1]',
      '- A law was passed',
      '- About £30 million sold',
      '',
      '[link]: https://x.example',
      '[^1]: A note.',
    ].join('\n')
    expect(listFigures(text)).toEqual([
      { number: '600+', label: 'staff trained & paid' },
      { approximation: 'About', number: '£30', unit: 'million', label: 'sold' },
    ])
  })

  it('are the same where only a part of the text is read for them', () => {
    const folder = 'e2e/portfolio/projects'
    let count = 0
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const body = readFileSync(`${folder}/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')
      const all = renderMarkdown(body)
        .flatMap(({ pieces = [] }) => pieces)
        .flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
      const listed = listFigures(body)
      count += listed.length
      expect([name, listed.map(({ number }) => number)]).toEqual([
        name,
        all.map(({ number }) => number),
      ])
    }
    expect(count).toBeGreaterThan(50)
  })

  it('are not of a section within another, nor of code or a comment', () => {
    expect(listFigures('# All\n\nText\n\n### Select Results\n\n- 60 people')).toEqual(
      listFigures('# All\n\nText <b>x</b>\n\n### Select Results\n\n- 60 people'),
    )
    expect(listFigures('```\n## Results\n\n- 60 people\n```')).toEqual([])
    expect(listFigures('<!--\n## Results\n\n- 60 people\n-->')).toEqual([])
  })
})

describe('a figure', () => {
  it.each([
    [{ number: '8,000+' }, 'count', 8000],
    [{ number: '163,892' }, 'count', 163_892],
    [{ number: '12 500' }, 'count', 12_500],
    [{ number: '3', unit: 'million+' }, 'count', 3e6],
    [{ number: '1.125', unit: 'million' }, 'count', 1_125_000],
    [{ number: '1.125' }, 'count', 1125],
    [{ number: '٥٠٠' }, 'count', 500],
    [{ number: '75–100' }, 'count', 75],
    [{ number: '12m' }, 'count', undefined],
    [{ number: '$31.7', unit: 'million' }, 'dollar', 31_700_000],
    [{ number: 'US$170,000' }, 'usd', 170_000],
    [{ number: '£30m' }, 'gbp', 30e6],
    [{ number: 'CHF 20' }, 'chf', 20],
    [{ number: '2,5', unit: 'Md€' }, 'eur', 2.5e9],
    [{ number: '23.7%' }, 'percent', 23.7],
    [{ number: '100%+' }, 'percent', 100],
    [{ number: '40', unit: 'per cent' }, 'percent', 40],
    [{ number: '-3', unit: '°C' }, 'celsius', -3],
    [{ number: '25km' }, 'km', 25],
    [{ number: '9 out of 10' }, 'ratio', 0.9],
  ])('%o is of the unit %s, and has its size', (figure, unit, size) => {
    expect(measureFigure(figure)).toMatchObject({ unit, ...(size !== undefined && { size }) })
    if (size === undefined) expect(measureFigure(figure).size).toBeUndefined()
  })
})
