import { expect, it } from 'vitest'
import { fitTime } from './time-scale'

it.each([
  ['work that goes on reaches to the present', [{ start: 2011 }], 2010, 2029],
  ['work that ended lately does too', [{ start: 2012, end: 2022 }], 2010, 2029],
  ['work of long ago ends with itself', [{ start: 1991, end: 1998 }], 1990, 1999],
  ['work to come begins with the present', [{ start: 2028, end: 2033 }], 2025, 2034],
  ['no years at all show the present', [{}], 2025, 2029],
])('the axis of a page fits its projects in steps of five years: %s', (_, projects, from, to) => {
  expect(fitTime(projects, 2026)).toEqual({ from, to, now: 2026 })
})
