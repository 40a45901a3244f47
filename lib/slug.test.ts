import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify } from './slug'

describe('an address made from a name', () => {
  it.each([
    ['Foreign, Commonwealth & Development Office', 'foreign-commonwealth-development-office'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['Łódź, Ørsted & Straße', 'lodz-orsted-strasse'],
    ['--A  b--', 'a-b'],
    ['Проект', ''],
  ])('%s', (name, slug) => expect(slugify(name)).toBe(slug))

  it('stays what it is when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugify(name)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})
