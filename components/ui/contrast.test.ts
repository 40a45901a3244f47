import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const schemes = ['light', 'dark'] as const
/** Sheets for print have the same colours as the page in light. */
const read = (file: string) =>
  readFileSync(`app/(site)/${file}`, 'utf8').replaceAll(/\.sheet,\s*/gu, '')

/** Every colour that a rule for this selector gives a name, dark ones over light ones. */
function readColours(css: string, selector: string): Record<'light' | 'dark', Map<string, string>> {
  const light = new Map<string, string>()
  const dark = new Map<string, string>()
  const rule = new RegExp(`(@media[^{]*)?\\{?\\s*${selector} \\{([^}]*)\\}`, 'gu')
  for (const [, media = '', body = ''] of css.matchAll(rule)) {
    if (/forced-colors: active|print/u.test(media)) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)) {
      if (!media.includes('dark')) light.set(name, value)
      dark.set(name, value)
    }
  }
  return { light, dark }
}

const own = readColours(read('colours.css'), ':root')
const maps = readColours(read('map.css'), ':root')
const tokens = {
  light: new Map([...own.light, ...maps.light]),
  dark: new Map([...own.dark, ...maps.dark]),
}
const cover = readColours(read('home.css'), '\\.home-cover')

/** Relative luminance (WCAG 2.2). */
function measureLight(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, from 1 to 21. */
function measureContrast(one: string, other: string): number {
  const [low = 0, high = 0] = [measureLight(one), measureLight(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function contrastOf(scheme: 'light' | 'dark', text: string, ground: string): number {
  const pick = (name: string) => {
    const isOnCover = name.startsWith('cover/')
    const token = name.replace('cover/', '')
    const colour = (isOnCover ? cover[scheme].get(token) : undefined) ?? tokens[scheme].get(token)
    if (colour === undefined) throw new Error(`there is no --${name}`)
    return colour
  }
  return measureContrast(pick(text), pick(ground))
}

/** Running text must reach AAA, everything else that is read AA, lines and marks 3:1. */
const promises: readonly (readonly [least: number, text: string, grounds: readonly string[]])[] = [
  [7, 'ink', ['paper', 'sheet']],
  [7, 'muted', ['paper', 'sheet']],
  [7, 'accent', ['paper']],
  [7, 'on-cover', ['cover']],
  [7, 'on-cover-muted', ['cover']],
  [7, 'on-highlight', ['highlight']],
  [4.5, 'accent', ['sheet']],
  [4.5, 'pencil', ['paper', 'sheet']],
  [4.5, 'paper', ['ink', 'accent']],
  ...[0, 1, 2, 3, 4, 5].map((family) => [4.5, `family-${family}`, ['paper', 'sheet']] as const),
  [3, 'rule-strong', ['paper', 'sheet']],
  // The second class of the map is the first with lines of the third.
  [3, 'map-1', ['map-land', 'map-sea', 'cover/map-land', 'cover']],
  [3, 'map-3', ['map-1', 'map-land', 'map-sea', 'cover/map-land', 'cover']],
]

describe.each(schemes)('in %s', (scheme) => {
  it.each(
    promises.flatMap(([least, text, grounds]) =>
      grounds.map((ground) => [text, ground, least] as const),
    ),
  )('%s on %s can be read: at least %d to 1', (text, ground, least) => {
    expect(contrastOf(scheme, text, ground)).toBeGreaterThanOrEqual(least)
  })
})

it('a number has the same colour on the cover as on every other map', () => {
  for (const { keys } of schemes.map((scheme) => ({ keys: [...cover[scheme].keys()] }))) {
    expect(keys.filter((key) => /^map-\d/u.test(key))).toEqual([])
  }
})

it('dark is another palette than light', () => {
  expect(tokens.light.get('paper')).not.toBe(tokens.dark.get('paper'))
  expect(tokens.light.get('map-1')).not.toBe(tokens.dark.get('map-1'))
  expect(cover.light.get('map-land')).not.toBe(cover.dark.get('map-land'))
})

it('measures as WCAG does: black on white is 21, the grey that just passes is 4.54', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(measureContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it('the design document says the contrast that the tokens have', () => {
  const document = readFileSync('docs/design.md', 'utf8')
  const rows = [
    ...document.matchAll(/^\| `--([\w-]+)` on `--([\w-]+)` \| ([\d.]+) \| ([\d.]+) \|/gmu),
  ]
  expect(rows.length).toBeGreaterThan(12)
  for (const [, text = '', ground = '', light = '', dark = ''] of rows) {
    const measured = schemes.map((scheme) => contrastOf(scheme, text, ground).toFixed(1))
    expect([text, ground, light, dark]).toEqual([text, ground, ...measured])
  }
})

it('a placeholder has the colour of other muted text, whatever the browser would choose', () => {
  expect(read('globals.css')).toMatch(
    /::placeholder \{\s*color: var\(--muted\);\s*opacity: 1;\s*\}/u,
  )
})
