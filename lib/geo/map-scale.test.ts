import { describe, expect, it } from 'vitest'
import { makeMapScale } from './map-scale'

describe('the classes of the maps', () => {
  it('are 1, 2, 3 and more where most countries have few projects', () => {
    expect(makeMapScale([])).toEqual([1, 2, 3])
    expect(makeMapScale([1, 1, 1, 1, 2, 0, 0, 3])).toEqual([1, 2, 3])
  })

  it('hold about a third of the countries each in a large portfolio', () => {
    const counts = Array.from({ length: 90 }, (_, at) => at + 1)
    expect(makeMapScale(counts)).toEqual([1, 31, 61])
  })

  it('never share a number, whatever the portfolio', () => {
    for (const counts of [[9, 9, 9], [1, 1, 50], [5, 5, 6, 6], [100]]) {
      const [first, second, third] = makeMapScale(counts)
      expect([first < second, second < third]).toEqual([true, true])
    }
  })
})
