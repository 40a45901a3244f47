import { describe, expect, it } from 'vitest'
import { printSpan } from './years'

const project = (start?: number, end?: number) => ({
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  status: 'active',
})

describe('the years that several projects cover', () => {
  it.each([
    ['from the first to the last', [project(2012, 2015), project(2010, 2011)], '2010 to 2015'],
    ['are open while one goes on', [project(2012, 2015), project(2014)], 'since 2012'],
    ['may be one', [project(2012, 2012)], '2012'],
    ['are not made up', [project(), project(undefined, 2015)], ''],
  ])('%s', (_, projects, words) => expect(printSpan(projects)).toBe(words))
})
