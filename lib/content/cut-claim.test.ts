import { expect, it } from 'vitest'
import { cutClaim } from './cut-claim'

it.each([
  ['civil servants trained.', 'civil servants trained.'],
  [
    'drawn by the bank, which used both lines of €5 million in full, one after the other.',
    'drawn by the bank…',
  ],
  [
    'in small grants led to 80 products with about 1.5 million direct users.',
    'in small grants led to 80 products with about 1.5 million…',
  ],
  [
    'in small grants led to more than eighty products with some 1,500,000 direct users.',
    'in small grants led to more than eighty products with some…',
  ],
  [
    'organisations of communities were formed in every village of the 265 local areas.',
    'organisations of communities were formed in every village…',
  ],
  [`people${'x'.repeat(90)}`, `people${'x'.repeat(55)}…`],
])('%s: a row says what fits, and never half a figure', (claim, shown) => {
  expect(cutClaim(claim)).toBe(shown)
})
