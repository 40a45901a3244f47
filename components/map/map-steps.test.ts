import { describe, expect, it } from 'vitest'
import { findShade, makeMapSteps } from './map-steps'

describe('the classes of the map', () => {
  it('are 1, 2, 3 and more, without a gap', () => {
    const steps = makeMapSteps([1, 2, 3])
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, undefined],
    ])
    expect([1, 2, 3, 4000].map((count) => findShade(steps, count))).toEqual([1, 2, 3, 3])
  })

  it('of a large portfolio are wider, and each number has one', () => {
    const steps = makeMapSteps([1, 5, 14])
    expect([1, 4, 5, 13, 14, 90].map((count) => findShade(steps, count))).toEqual([
      1, 1, 2, 2, 3, 3,
    ])
  })
})
