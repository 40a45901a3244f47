import { expect, it } from 'vitest'
import { numberPages, printNumberRules } from './page-numbers'

it('a short statement lists its projects on the cover, and the first begins on page 2', () => {
  expect(numberPages(1)).toEqual({ contents: [], first: 2 })
  expect(numberPages(8)).toEqual({ contents: [], first: 2 })
})

it('a long one has as few pages of contents as hold all, evenly filled', () => {
  expect(numberPages(9)).toEqual({ contents: [9], first: 3 })
  expect(numberPages(20)).toEqual({ contents: [20], first: 3 })
  expect(numberPages(21)).toEqual({ contents: [11, 10], first: 4 })
  expect(numberPages(60)).toEqual({ contents: [20, 20, 20], first: 5 })
})

it('every project is on exactly one page of contents', () => {
  for (let projects = 9; projects <= 60; projects++) {
    const { contents } = numberPages(projects)
    expect(contents.reduce((sum, count) => sum + count, 0)).toBe(projects)
    expect(Math.min(...contents)).toBeGreaterThan(0)
  }
})

it('all pages of a project have the number that the contents name', () => {
  expect(printNumberRules([2, 3])).toBe(
    '@page sheet-2{@bottom-right{content:"2"}}@page sheet-3{@bottom-right{content:"3"}}',
  )
})
