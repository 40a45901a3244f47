import { describe, expect, it } from 'vitest'
import { hasWithdrawals, listShown } from './withdrawals'

const show = (values: object, slug = 'well') => listShown([{ kind: 'projects', slug, values }])

describe('nothing that was hidden since a build is shown by it', () => {
  it.each([
    ['it became a draft', {}, { published: false }],
    ['its end was brought forward', { unpublish_at: '2027' }, { unpublish_at: '2026' }],
    ['it was given an end', {}, { unpublish_at: '2026' }],
    ['its beginning was put off', {}, { publish_at: '2027' }],
    [
      'its preview links were revoked',
      { published: false },
      { published: false, preview_version: 2 },
    ],
  ])('%s', (_, before, now) => {
    expect(hasWithdrawals(show(before), show(now))).toBe(true)
  })

  it('it is gone, or has another address', () => {
    expect(hasWithdrawals(show({}), [])).toBe(true)
    expect(hasWithdrawals(show({}), show({}, 'pump'))).toBe(true)
  })
})

it.each([
  ['another text', { title: 'A' }, { title: 'B' }],
  ['a draft that was published', { published: false }, {}],
  ['a draft that stays one', { published: false }, { published: false }],
])('%s hides nothing', (_, before, now) => {
  expect(hasWithdrawals(show(before), [...show(now), ...show({}, 'new')])).toBe(false)
})
