import { describe, expect, it } from 'vitest'
import { foldSequence, foldWords, splitJoined } from '../fold-text'
import { listForms, listStems } from './word-forms'

describe('a word is found in its other forms, both ways', () => {
  it.each([
    ['woman', 'women'],
    ['city', 'cities'],
    ['company', 'companies'],
    ['child', 'children'],
    ['analysis', 'analyses'],
    ['criterion', 'criteria'],
    ['organisation', 'organizations'],
    ['centre', 'centers'],
    ['labour', 'labor'],
    ['programme', 'programs'],
    ['analyse', 'analyze'],
    ['behaviour', 'behaviors'],
    ['catalogue', 'catalogs'],
    ['modelling', 'modeling'],
    ['defence', 'defense'],
    ['paediatric', 'pediatric'],
    ['kiev', 'kyiv'],
  ])('%s and %s', (one, other) => {
    expect(listForms(one)).toContain(other)
    expect(listForms(other)).toContain(one)
  })

  it.each([
    ['four', 'for'],
    ['filling', 'filing'],
    ['news', 'new'],
    ['us', 'u'],
    ['has', 'ha'],
    ['advice', 'advise'],
    ['niger', 'nigeria'],
  ])('but %s is not %s', (one, other) => {
    expect(listForms(one)).not.toContain(other)
    expect(listForms(other)).not.toContain(one)
  })

  it('may begin like another form', () => {
    expect(listStems('taxes')).toContain('tax')
    expect(listStems('organisat')).toEqual([])
    expect(listStems('goverment')).toEqual([])
  })
})

describe('the words of a text', () => {
  it.each([
    ['The U.S.-funded F.C.D.O.', ['the', 'us', 'funded', 'fcdo']],
    ['U.S.A.I.D. and E.U', ['usaid', 'and', 'eu']],
    ['women’s farmers’ d’Ivoire', ['women', 'farmers', 'd', 'ivoire']],
    ['Version 2.0.1 of J. Smith', ['version', '2', '0', '1', 'of', 'j', 'smith']],
  ])('%s', (text, words) => expect(foldWords(text)).toEqual(words))

  it('keep what joined them, so that they are found together, too', () => {
    expect(foldSequence('Anti-corruption, 2019-2022')).toBe('anti-corruption 2019-2022')
    expect(splitJoined('anti-corruption')).toEqual(['anti', 'corruption', 'anticorruption'])
    expect(splitJoined('2019-2022')).toEqual(['2019', '2022'])
  })
})
