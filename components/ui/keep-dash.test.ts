import { expect, it } from 'vitest'
import { keepDash } from './keep-dash'

it.each([
  ['EU-TACS Newsletter', 'EU-\u2060TACS Newsletter'],
  ['COVID-19, 2019-20', 'COVID-\u206019, 2019-\u206020'],
  ['Anti-Piracy, well-kept', 'Anti-Piracy, well-kept'],
  ['Georgia—Access', 'Georgia\u2060—Access'],
])('no line ends within a name or a figure: %s', (title, kept) => {
  expect(keepDash(title)).toBe(kept)
})
