import { expect, it } from 'vitest'
import { takesBrotli } from './static-assets'

it.each([
  ['gzip, deflate, br', true],
  ['br', true],
  ['gzip, br;q=0.5', true],
  ['BR ; q=1.0, gzip', true],
  ['br;q=0', false],
  ['br;q=0.0, gzip', false],
  ['gzip', false],
  ['brotli', false],
  ['*', false],
  [undefined, false],
])('sends Brotli only to clients that accept it: "%s"', (accepted, expected) => {
  expect(takesBrotli(accepted)).toBe(expected)
})
