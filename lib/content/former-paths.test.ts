import { expect, it } from 'vitest'
import { indexFormerPaths } from './former-paths'

const find = indexFormerPaths([
  ['/our-work/Old-Name.html', '/projects/new-name'],
  ['/company', '/about'],
  ['/Company', '/projects/company'],
])

it.each([
  ['/our-work/Old-Name.html', '/projects/new-name'],
  ['/our-work/old-name', '/projects/new-name'],
  ['/OUR-WORK/old-name/', '/projects/new-name'],
  ['/company/index.html', '/about'],
  ['/company', '/about'],
  ['/Company', '/projects/company'],
  ['/', undefined],
  ['/elsewhere', undefined],
  ['/__proto__', undefined],
])('a former address finds its page although it was typed another way: %s', (path, address) => {
  expect(find(path)).toBe(address)
})
