import { expect, it } from 'vitest'
import { printQuery } from './print-query'
import { emptyQuery, withSort, withText } from './query'

it.each([
  ['newest', 'q=water'],
  ['title', 'q=water&sort=title'],
  ['oldest', 'q=water&sort=oldest'],
] as const)(
  'a search that begins keeps an order that was chosen, as the form without script does: %s',
  (sort, search) => {
    expect(printQuery(withText(withSort(emptyQuery, sort), 'water'))).toBe(search)
  },
)
