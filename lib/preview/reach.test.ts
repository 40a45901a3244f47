import { expect, it } from 'vitest'
import { readReach } from './reach'

it.each(['http://localhost:3000', 'http://127.0.0.1:4000', 'http://[::1]:3000'])(
  'a preview link to %s says that it opens on this computer only',
  (origin) => {
    expect(readReach(origin, false)).toBe('here')
    expect(readReach(origin, true)).toBe('here')
  },
)

it('a link made beside an editor on this computer says that the draft has to be deployed first', () => {
  expect(readReach('https://projects.example.org', true)).toBe('onceDeployed')
  expect(readReach('https://projects.example.org', false)).toBe('everywhere')
})
