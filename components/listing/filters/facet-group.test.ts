import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FacetGroup } from './facet-group'

it('options say, and are heard to say, what pressing them does', () => {
  const options = [
    { value: 'a', label: 'A', count: 5, selected: true, excluded: false },
    { value: 'b', label: 'B', count: 3, adds: 2, selected: false, excluded: false },
    { value: 'c', label: 'C', count: 4, adds: 1, selected: false, excluded: true },
  ]
  const html = renderToStaticMarkup(
    createElement(FacetGroup, {
      facet: 'client',
      param: 'client',
      name: 'Client',
      options,
      wanted: ['a'],
      excluded: ['c'],
      isLive: false,
      toggle: () => undefined,
    }),
  )
  const names = Array.from(
    html.matchAll(/<label class="option">(.*?)<\/label>/gu),
    ([, label = '']) => label.replace(/<[^>]*>/gu, ''),
  )
  expect(names).toEqual(['A, 5 projects', 'B, +2 more projects', 'Not C, −1 project left out'])
})
