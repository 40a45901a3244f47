import { expect, it } from 'vitest'
import { placeProject, placeToday } from './time-position'

const scale = { from: 2020, to: 2029, now: 2024 }

it('a project is done until today and to come after it', () => {
  expect(placeProject(2022, 2027, scale)).toEqual({ from: 20, today: 45, to: 80 })
  expect(placeProject(2020, 2021, scale)).toEqual({ from: 0, today: 20, to: 20 })
  expect(placeProject(2026, 2027, scale)).toEqual({ from: 60, today: 60, to: 80 })
  expect(placeProject(2022, undefined, scale)).toEqual({ from: 20, today: 45, to: 100 })
})

it('today is on the scale only where the scale reaches it', () => {
  expect(placeToday(scale)).toBe(45)
  expect(placeToday({ from: 1990, to: 1999, now: 2024 })).toBeUndefined()
})
