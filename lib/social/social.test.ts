import { describe, expect, it } from 'vitest'
import { nameCardFile, type SocialCard } from './card'
import { fitTitle } from './fit-title'
import { makeReadable, writeWith } from './readable'

/** A font with the letters of English and French, more or less. */
const has = (code: number) => code < 0x250 || (code >= 0x2010 && code <= 0x2026)

const card: SocialCard = {
  site: 'Fieldbook',
  above: 'Egypt',
  title: 'Climate Finance',
  facts: [{ label: 'Client', value: 'World Bank', isFigure: false }],
  countries: ['egypt'],
}

describe('the letters of a social image', () => {
  it('are as written where the fonts have them, however accents are encoded', () => {
    expect(writeWith(has, 'Côte d’Ivoire')).toBe('Côte d’Ivoire')
    expect(writeWith(has, 'Co\u0302te')).toBe('Côte')
  })

  it('lose characters that the fonts lack, but never half of a word', () => {
    expect(writeWith(has, 'Water 💧 for all')).toBe('Water for all')
    expect(writeWith(has, 'Water for Ελλάδα')).toBeUndefined()
    expect(writeWith(has, '💧')).toBeUndefined()
  })

  it('show the place instead of a title in another script', () => {
    const { above, title, facts } = makeReadable({ ...card, title: 'تمويل المناخ' }, has)
    expect({ above, title }).toEqual({ above: undefined, title: 'Egypt' })
    expect(facts).toEqual(card.facts)
  })

  it('leave the name of the site where nothing else can be written', () => {
    const strange = { ...card, above: 'مصر', title: 'تمويل', facts: [] }
    expect(makeReadable(strange, has)).toMatchObject({ title: 'Fieldbook', facts: [] })
  })
})

describe('a title', () => {
  it('is set smaller the longer it is', () => {
    const sizes = [10, 40, 70, 110, 200].map((length) => fitTitle('ab '.repeat(length / 3)).size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(5)
  })

  it('never is higher than the cover', () => {
    for (const length of [1, 24, 25, 48, 80, 81, 125, 126, 5000]) {
      const { size, lines } = fitTitle('x '.repeat(length / 2))
      expect(size * lines * 1.12).toBeLessThan(400)
    }
  })

  it('with a word that is too long for a line of large letters is set in smaller ones', () => {
    expect(fitTitle('Decentralisation').size).toBeLessThan(fitTitle('Ghana').size)
  })
})

describe('the name of an image', () => {
  it('is the same for the same card and another one for every change', () => {
    const changed: SocialCard[] = [
      { ...card, title: 'Climate' },
      { ...card, countries: [] },
      { ...card, facts: [] },
    ]
    expect(nameCardFile(structuredClone(card))).toBe(nameCardFile(card))
    expect(new Set([card, ...changed].map(nameCardFile)).size).toBe(4)
    expect(nameCardFile(card)).toMatch(/^[0-9a-f]{12}\.png$/u)
  })
})
