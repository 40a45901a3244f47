import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RangeChart } from './range-chart'

const edges = [2004, 2005, 2006, 2007, 2008]

/** Which handle of a range a pointer gets hold of where both are at one place. */
function findUpper(year: number): 'from' | 'to' {
  const html = renderToStaticMarkup(
    createElement(RangeChart, {
      name: 'years',
      parts: { edges, counts: edges.map(() => 1) },
      range: { from: year, to: year },
      isLive: true,
      onMove: () => undefined,
    }),
  )
  const [from, to] = html.match(/<input[^>]*>/gu) ?? []
  expect(from).toBeDefined()
  expect(to).toBeDefined()
  // The later one lies on top, unless the first is lifted.
  return from?.includes('class="z-1"') ? 'from' : 'to'
}

it('two handles at the same end of a range do not lock each other: the one that can move is on top', () => {
  expect(findUpper(2008)).toBe('from')
  expect(findUpper(2004)).toBe('to')
})
