import { describe, expect, it } from 'vitest'
import { printSpan } from './years'

describe('the years that several projects cover', () => {
  it.each([
    ['go from the first to the last', { from: 2010, to: 2015, isUpcoming: false }, '2010 to 2015'],
    ['are open while one is ongoing', { from: 2012, isUpcoming: false }, 'since 2012'],
    ['may be one', { from: 2012, to: 2012, isUpcoming: false }, '2012'],
    ['are to come when nothing has begun', { from: 2030, isUpcoming: true }, 'from 2030'],
  ])('%s', (_, span, words) => expect(printSpan(span)).toBe(words))
})
