import { expect, it } from 'vitest'
import { foldWords } from './fold-text'

it('soft hyphens and signs that nobody sees do not matter to the search', () => {
  expect(foldWords('gover\u00ADnance wa\u200Bter \u202Ewells\u2060')).toEqual([
    'governance',
    'water',
    'wells',
  ])
})
