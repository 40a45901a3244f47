import { describe, expect, it } from 'vitest'
import { fanOut, type Mark } from './fan-out'

const apart = 68

function positions(marks: readonly Mark[]) {
  const moved = new Map(fanOut(marks, apart).map(({ value, to }) => [value, to]))
  return marks.map(({ value, at }) => moved.get(value) ?? at)
}

describe('islands on the map', () => {
  it('are fanned out until none covers the target of another', () => {
    const marks = Array.from(
      { length: 9 },
      (_, at): Mark => ({
        value: `island-${at}`,
        at: [500 + (at % 3) * 9, 300 + at * 7],
        isDot: true,
      }),
    )
    const at = positions(marks)
    for (const [number, [x, y]] of at.entries()) {
      for (const [otherX, otherY] of at.slice(number + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(apart)
      }
    }
  })

  it('stay where they are with room around them, and shapes never move', () => {
    expect(fanOut([{ value: 'fiji', at: [10, 10], isDot: true }], apart)).toEqual([])
    const moved = fanOut(
      [
        { value: 'haiti', at: [100, 100], isDot: false },
        { value: 'aruba', at: [100, 100], isDot: true },
      ],
      apart,
    )
    expect(moved.map(({ value }) => value)).toEqual(['aruba'])
  })
})
