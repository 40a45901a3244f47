import { expect, it } from 'vitest'
import { chooseEncoding } from './choose-encoding'

it.each([
  ['gzip, deflate, br', 'br'],
  ['br', 'br'],
  ['BR ; q=1.0, gzip', 'br'],
  ['gzip, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip', 'gzip'],
  ['br;q=0', 'identity'],
  ['brotli', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
  ['identity;q=0, zstd', undefined],
])('sends only an encoding that the client accepts: "%s"', (accepted, expected) => {
  expect(chooseEncoding({ headers: { 'accept-encoding': accepted } })).toBe(expected)
})
