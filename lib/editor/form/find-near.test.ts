import { expect, it } from 'vitest'
import { findNear } from './find-near'

const known = ['European Union', 'European Commission', 'World Bank'].map((label) => ({
  value: label.toLowerCase().replace(' ', '-'),
  label,
  aliases: label === 'World Bank' ? ['IBRD'] : [],
}))

it('a name that was typed and not chosen is offered as it is written, by any of its names', () => {
  expect(findNear('wold bank', known)).toEqual(['World Bank'])
  expect(findNear('ibrd', known)).toEqual(['World Bank'])
  expect(findNear('european', known)).toEqual(['European Union', 'European Commission'])
  expect(findNear('zzzzzzzzz', known)).toEqual([])
})
