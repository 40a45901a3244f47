import { describe, expect, it } from 'vitest'
import { findShade, makeMapSteps } from './map-steps'

describe('the shades of the map', () => {
  it.each([1, 2, 3, 4, 5, 6, 9, 17, 100, 4000])(
    'are five at most for up to %i projects, each count has one, more projects are darker',
    (max) => {
      const steps = makeMapSteps(max)
      expect(steps.length).toBeLessThanOrEqual(5)
      expect(steps[0]?.from).toBe(1)
      const shades = Array.from({ length: max }, (_, at) => findShade(steps, at + 1))
      expect(shades).toEqual(shades.toSorted((a, b) => a - b))
      expect(new Set(shades).size).toBe(steps.length)
    },
  )

  it('leave no gap and do not overlap', () => {
    for (const max of [3, 8, 60, 999]) {
      const steps = makeMapSteps(max)
      for (const [at, { to }] of steps.slice(0, -1).entries()) {
        expect(steps[at + 1]?.from).toBe((to ?? 0) + 1)
      }
    }
  })
})
