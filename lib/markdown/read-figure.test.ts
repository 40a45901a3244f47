import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from './read-figure'

describe('a result that begins with a figure', () => {
  it.each([
    ['163,892 households organised in 15,683 villages', '163,892', undefined],
    ['£30 million in extra sales', '£30', 'million'],
    ['US$1.2 billion invested', 'US$1.2', 'billion'],
    ['USD 5 million for roads', 'USD 5', 'million'],
    ['€5 m in grants', '€5', 'm'],
    ['$2.5bn of trade', '$2.5bn', undefined],
    ['23.7% of Cameroon’s cases', '23.7%', undefined],
    ['10 per cent of all farms', '10', 'per cent'],
    ['3 million+ land parcels', '3', 'million+'],
    ['600+ community medical staff', '600+', undefined],
    ['100%+ growth of fees', '100%+', undefined],
    ['75–100 firms', '75–100', undefined],
    ['75 to 100 firms', '75 to 100', undefined],
    ['1 in 3 women', '1 in 3', undefined],
    ['9 out of 10 farmers', '9 out of 10', undefined],
    ['2 of the 3 subsectors', '2', undefined],
    ['4 in 2019 and more since', '4', undefined],
    ['12.5 ha planted', '12.5', 'ha'],
    ['12\u202f500 ménages formés', '12\u202f500', undefined],
    ['3 M€ de dons', '3', 'M€'],
    ['١٢٠ معلماً', '١٢٠', undefined],
    ['2000+ people', '2000+', undefined],
    ['6 regions', '6', undefined],
  ])('%s', (line, number, unit) => {
    expect(readFigure(line)).toEqual({
      number,
      ...(unit && { unit }),
      length: expect.any(Number),
    })
  })

  it.each([
    ['almost 90% of certificates', 'almost', '90%'],
    ['About 70 municipalities', 'About', '70'],
    ['More than 2,000 people', 'More than', '2,000'],
    ['Près de 400 entreprises', 'Près de', '400'],
  ])('keeps what it says of the number: %s', (line, approximation, number) => {
    expect(readFigure(line)).toMatchObject({ approximation, number })
  })

  it('knows a space between thousands where a language writes one, and nowhere else', () => {
    expect(readFigure('12 500 ménages', true)).toMatchObject({ number: '12 500' })
    expect(readFigure('12 500 litre tanks')).toBeUndefined()
  })
})

describe('what is not a figure', () => {
  it.each([
    'In 2020, 300 firms joined',
    '2017 saw the first round',
    '2017–2020 round of grants',
    'About 2015 the work began',
    '12 March 2020: launch',
    '12 Aug 2021: launch',
    '3 sept. launch',
    '10 am start of training',
    '1 law drafted',
    '12 mars 2020 : lancement',
    '24/7 help dashboard',
    '2nd round of grants',
    '60-day courses',
    '1.2.3 released',
    '5 or 6 villages',
    '20 and 30 firms',
    '3 × 40 beds',
    '5 million, mostly in kind',
    '5 million',
    '2 and a half years',
    'Over 5 years, 300 firms joined',
    'Some people moved',
    'Half of all firms',
    '163,892',
    '60, of which 20 women',
    'Training of 5,000 people',
    '',
  ])('%s', (line) => expect(readFigure(line)).toBeUndefined())
})

describe('no figure is changed and no word dropped', () => {
  const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const piece = fc.constantFrom(
    ...['About', 'almost', '1', '12', '163,892', '2017', '3.5', '%', '+', '–', '-', '£', 'US$'],
    ...[
      'million',
      'm',
      'bn',
      'km',
      ' ',
      ' ',
      ' ',
      '\u00a0',
      'to',
      'in',
      'of',
      'households',
      ',',
      '٣',
    ],
  )
  const line = fc
    .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ unit: 'grapheme' })), {
      maxLength: 14,
    })
    .map((pieces) => pieces.join(''))

  it('whatever the line: the pieces in their order are the line', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (text, blanksGroup) => {
        const figure = readFigure(text, blanksGroup)
        if (!figure) return
        const { approximation = '', number, unit = '', length } = figure
        expect(squeeze([approximation, number, unit, text.slice(length)].join(' '))).toBe(
          // Between "~" or "plus d’" and its number there need not be a space.
          squeeze(approximation ? text.replace(approximation, `${approximation} `) : text),
        )
        expect(number).toMatch(/\p{Nd}/u)
        expect(text.slice(length)).toMatch(/^\S/u)
        expect(text.slice(length)).not.toMatch(/^\p{Nd}/u)
      }),
    )
  })

  it('a year by itself never becomes a figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.lorem(), (year, words) => {
        expect(readFigure(`${year} ${words}`)).toBeUndefined()
      }),
    )
  })

  it('any whole number of several is read as it was printed', () => {
    const several = fc.integer({ min: 0, max: 1e9 }).filter((number) => number !== 1)
    fc.assert(
      fc.property(several, (number) => {
        const printed = number.toLocaleString('en')
        expect(readFigure(`${printed} households`)?.number).toBe(printed)
      }),
    )
  })

  it.each(['1,', '1 ', '£', '1–', 'about '])('reads in time, even "%s" for pages', (odd) => {
    const began = performance.now()
    readFigure(odd.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
