import { expect, it } from 'vitest'
import { foldSequence, foldWords } from './fold-text'

it('soft hyphens and signs that nobody sees do not matter to the search', () => {
  expect(foldWords('gover\u00ADnance wa\u200Bter \u202Ewells\u2060')).toEqual([
    'governance',
    'water',
    'wells',
  ])
})

it('a number is one word, whether its thousands are parted by commas or not', () => {
  for (const text of ['5,000 wells', '5000 wells', 'wells: 12,345,678', '€1,250'])
    expect(foldWords(text).filter((word) => /^\d+$/u.test(word))).toHaveLength(1)
  expect(foldWords('5,000')).toEqual(['5000'])
  expect(foldSequence('In 2012,2013 and 1,2')).toBe('in 2012 2013 and 1 2')
})
