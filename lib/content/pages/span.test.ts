import { describe, expect, it } from 'vitest'
import { findSpan } from './span'

const project = (start?: number, end?: number, status: 'active' | 'upcoming' = 'active') => ({
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  status,
})

describe('the years that several projects cover', () => {
  it('go from the first to the last', () => {
    expect(findSpan([project(2012, 2015), project(2010, 2011)])).toEqual({
      from: 2010,
      to: 2015,
      isUpcoming: false,
    })
  })

  it('are open while one is ongoing', () => {
    expect(findSpan([project(2012, 2015), project(2014)])).toEqual({
      from: 2012,
      isUpcoming: false,
    })
  })

  it('have not begun when none of them has', () => {
    expect(findSpan([project(2030, undefined, 'upcoming')])?.isUpcoming).toBe(true)
    expect(findSpan([project(2030, undefined, 'upcoming'), project(2020)])?.isUpcoming).toBe(false)
  })

  it('are not made up', () => {
    expect(findSpan([])).toBeUndefined()
    expect(findSpan([project(), project(undefined, 2015)])).toBeUndefined()
    expect(findSpan([project(), project(2012, 2012)])?.to).toBe(2012)
  })
})
