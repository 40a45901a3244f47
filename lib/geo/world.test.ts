import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { listShapes } from './atlas'
import { countries } from './countries'
import { getWorldCountries, getWorldDrawing, getWorldFile } from './world'

const { svg, name } = getWorldFile()

/** Whether the outlines of a country hold a point; by counting how often a line to the east crosses. */
function holds(value: string, [x, y]: readonly [number, number]): boolean {
  const { outline } = listShapes(256).find((shape) => shape.value === value) ?? {}
  const edges = (outline?.coordinates ?? [])
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const))
  const crossed = edges.filter(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
  })
  return crossed.length % 2 === 1
}

describe('the world map', () => {
  it('has a shape or a dot for every country one can choose, and none for other places', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
    expect(ids.toSorted()).toEqual(['land', ...countries.map(({ value }) => value)].toSorted())
    const drawing = getWorldDrawing(
      [...countries, ...pseudoPlaces].map(({ value }) => value),
      [],
    )
    expect(Object.keys(drawing.countries).length).toBe(countries.length)
    for (const { value } of pseudoPlaces) expect(drawing.countries[value]).toBeUndefined()
  })

  it('tells a page of no country it did not ask for', () => {
    expect(Object.keys(getWorldDrawing(['pakistan', 'regional'], []).countries)).toEqual([
      'pakistan',
    ])
  })

  it('is small enough for a slow phone', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(32_000)
  })

  it('shows the part of the world where the projects are, and most of it as a whole', () => {
    const [left = 0, top = 0, wide = 0, high = 0] =
      getWorldDrawing(['brazil', 'haiti'], [], true).frame ?? []
    for (const value of ['brazil', 'haiti']) {
      const at = getWorldCountries().get(value)?.at
      if (!at) continue
      expect(at[0] > left && at[0] < left + wide && at[1] > top && at[1] < top + high).toBe(true)
    }
    expect(wide).toBeLessThan(900)
    expect(getWorldDrawing(['brazil', 'fiji'], [], true).frame).toBeUndefined()
    expect(getWorldDrawing(['brazil'], []).frame).toBeUndefined()
  })

  it('is named by its content', () => {
    expect(name).toMatch(/^world-[0-9a-f]{12}\.svg$/u)
    expect(getWorldDrawing([], []).file).toBe(`/map/${name}`)
  })

  it('keeps within its frame', () => {
    const { width, height } = getWorldDrawing([], [])
    const starts = [...svg.matchAll(/d="[mM](-?\d+)[ ]?(-?\d+)/gu)]
    expect(starts.length).toBeGreaterThan(countries.length)
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(width)
      expect(Number(y)).toBeGreaterThanOrEqual(-20)
      expect(Number(y)).toBeLessThanOrEqual(height)
    }
  })

  it.each(['vatican-city', 'tuvalu', 'malta', 'singapore', 'saint-lucia'])(
    'draws %s as a dot',
    (value) => expect(getWorldCountries().get(value)?.layer).toBe('dot'),
  )

  it.each([
    ['Crimea', 'ukraine', [34.3, 45.2]],
    ['Hargeisa', 'somalia', [44.06, 9.56]],
    ['the north of Cyprus', 'cyprus', [33.6, 35.28]],
    ['Pristina', 'kosovo', [21.16, 42.66]],
    ['Cayenne', 'french-guiana', [-52.6, 4.4]],
    ['Réunion', 'reunion', [55.5, -21.1]],
    ['Svalbard', 'svalbard-and-jan-mayen', [17, 79]],
  ] as const)('draws %s with %s, as the policy says', (_, value, point) => {
    expect(holds(value, point)).toBe(true)
  })

  it.each([
    ['russia', [34.3, 45.2]],
    ['france', [-52.6, 4.4]],
    ['serbia', [21.16, 42.66]],
  ] as const)('does not draw it with %s as well', (value, point) => {
    expect(holds(value, point)).toBe(false)
  })
})
