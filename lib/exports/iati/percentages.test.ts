import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharePercentages } from './percentages'

/** Hundredths of a per cent, so that sums are exact. */
const toUnits = (percentage: string) => Math.round(Number(percentage) * 100)

describe('percentages', () => {
  it('add up to exactly 100, to two decimals, whatever they are of', () => {
    const weights = fc.array(
      fc.tuple(
        fc.string({ maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }).map((of) => 1 / of),
      ),
      { minLength: 1, maxLength: 250 },
    )
    fc.assert(
      fc.property(weights, (list) => {
        const shares = sharePercentages(list)
        expect(shares.map(({ code }) => code)).toEqual([...new Set(list.map(([code]) => code))])
        for (const { percentage } of shares) expect(percentage).toMatch(/^\d{1,3}(?:\.\d{1,2})?$/u)
        expect(shares.reduce((sum, { percentage }) => sum + toUnits(percentage), 0)).toBe(10_000)
      }),
    )
  })

  it('are nearly equal where nothing says more', () => {
    for (let count = 1; count <= 195; count++) {
      const shares = sharePercentages(Array.from({ length: count }, (_, at) => [`${at}`, 1]))
      const units = shares.map(({ percentage }) => toUnits(percentage))
      expect(Math.max(...units) - Math.min(...units)).toBeLessThanOrEqual(1)
    }
  })

  it('of one code named twice are one, and of none are none', () => {
    const shares = sharePercentages([
      ['a', 1],
      ['b', 1],
      ['a', 1],
    ])
    expect(shares).toEqual([
      { code: 'a', percentage: '66.67' },
      { code: 'b', percentage: '33.33' },
    ])
    expect(sharePercentages([])).toEqual([])
  })
})
