import { describe, expect, it } from 'vitest'
import { takeShare } from '@/lib/testing/property-runs'
import { countries } from './countries'
import { makeLocator } from './locator'

/** The points of path data as `printRings` writes it. */
function listPoints(path: string): [number, number][] {
  let start: [number, number] = [0, 0]
  return path.split('z').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number)
    let [x, y] = start
    const points = Array.from({ length: numbers.length / 2 }, (_, at): [number, number] => {
      x += numbers[2 * at] ?? 0
      y += numbers[2 * at + 1] ?? 0
      return [x, y]
    })
    start = points[0] ?? start
    return points
  })
}

function measureWidth(path: string): number {
  const xs = listPoints(path).map(([x]) => x)
  return Math.max(...xs) - Math.min(...xs)
}

describe('a locator map', () => {
  it('shows every country inside its frame, among others, in less than 3 kB', () => {
    // A map takes a hundredth of a second or more.
    for (const { value } of takeShare(takeShare(countries))) {
      const locator = makeLocator([value])
      if (!locator) throw new Error(`There is no locator of ${value}.`)
      const { width, height, land, highlight, dots } = locator
      expect([value, land.length + highlight.length < 3000]).toEqual([value, true])
      expect([value, land.length > 100]).toEqual([value, true])
      expect([value, highlight.length > 0 || dots.length === 1]).toEqual([value, true])
      for (const [x, y] of [...listPoints(highlight), ...dots]) {
        expect([value, x >= -3 && x <= width + 3 && y >= -3 && y <= height + 3]).toEqual([
          value,
          true,
        ])
      }
    }
  })

  it.each(['fiji', 'russia', 'new-zealand'])(
    'shows %s whole, although it lies on both sides of the date line',
    (value) => {
      const { highlight, width } = makeLocator([value]) ?? { highlight: '', width: 0 }
      expect(measureWidth(highlight)).toBeGreaterThan(0)
      expect(measureWidth(highlight)).toBeLessThan(width * 0.9)
    },
  )

  it('rings a country too small to see', () => {
    expect(makeLocator(['malta'])?.dots).toHaveLength(1)
    expect(makeLocator(['malta'])?.rings).toEqual(makeLocator(['malta'])?.dots)
    // On both sides of the date line, and still in one place.
    expect(makeLocator(['kiribati'])?.dots).toHaveLength(1)
    expect(makeLocator(['nepal'])?.dots).toHaveLength(0)
  })

  it('has no ring across another ring, or across what it shows', () => {
    const south = [
      'botswana',
      'eswatini',
      'lesotho',
      'mozambique',
      'namibia',
      'trinidad-and-tobago',
    ]
    const locator = makeLocator(south)
    expect(locator?.dots).toHaveLength(3)
    expect(locator?.rings).toHaveLength(1)
  })

  it('shows the world when the countries lie all over it', () => {
    const far = makeLocator(['pakistan', 'colombia', 'fiji', 'norway'])
    expect(far?.continents).toHaveLength(4)
    expect(measureWidth(far?.land ?? '')).toBeGreaterThan(250)
  })

  it('comes to an end with all the countries there are', () => {
    expect(makeLocator(countries.map(({ value }) => value))?.countries).toHaveLength(
      countries.length,
    )
  })

  it('is the same whatever the order of the countries, and none without any', () => {
    expect(makeLocator(['chad', 'mali'])).toBe(makeLocator(['mali', 'chad']))
    expect(makeLocator(['regional', 'worldwide'])).toBeUndefined()
    expect(makeLocator(['regional', 'chad'])?.highlight).toBe(makeLocator(['chad'])?.highlight)
  })
})
