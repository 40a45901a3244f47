import { expect, it } from 'vitest'
import { findChange } from './use-announcement'

it('one change is announced once: the result if it is another one, otherwise the order or the view', () => {
  const shown = ['12 projects', 'Sorted by: newest first', 'View: list']
  expect(findChange(shown, shown)).toBeUndefined()
  expect(findChange(shown, ['3 projects', 'Sorted by: best match', 'View: list'])).toBe(
    '3 projects',
  )
  expect(findChange(shown, ['12 projects', 'Sorted by: oldest first', 'View: list'])).toBe(
    'Sorted by: oldest first',
  )
  expect(findChange(shown, ['12 projects', 'Sorted by: newest first', 'View: table'])).toBe(
    'View: table',
  )
})
