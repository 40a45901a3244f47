import { describe, expect, it } from 'vitest'
import { findNextChange, printSharedRule } from './shared-cache'

describe('a shared copy of a public answer', () => {
  it('may be given out for a minute, and a little longer while a new one is made', () => {
    expect(printSharedRule(3600)).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=30')
  })

  it.each([
    [75.9, 60, 15],
    [20, 20, 0],
    [0.5, 0, 0],
    [-5, 0, 0],
  ])('ends with the next scheduled change, %d seconds away', (left, kept, late) => {
    expect(printSharedRule(left)).toBe(
      `public, max-age=0, s-maxage=${kept}, stale-while-revalidate=${late}`,
    )
  })

  it('knows the next change: a schedule to come, or the new year', () => {
    const now = Date.parse('2026-03-01T00:00:00.000Z')
    const times = ['2026-02-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z', '2026-04-01T00:00:00Z']
    expect(findNextChange(times, now)).toBe(Date.parse('2026-04-01T00:00:00Z'))
    expect(findNextChange([], now)).toBe(Date.parse('2027-01-01T00:00:00Z'))
  })
})
