import { type Locator, makeLocator, measureFrame } from './locator'
import { getWorldFile } from './world'

/** A map as a separate picture, for use where no page styles it. */
export type CardMap = { readonly svg: string; readonly width: number; readonly height: number }

/** The colours of a map, as CSS writes them. */
export type MapColours = {
  readonly land: string
  readonly line: string
  readonly place: string
  readonly edge: string
  readonly ring: string
}

/** Frames wider than this many kilometres show the whole world instead. */
const widest = 20_000
/** What is shown of the world, in units of its file: less of the ocean at both ends. */
const world = { left: 60, width: 1930, height: 869 } as const

/** The map of these values of the country facet, wherever they lie; the world for none. */
export function drawCardMap(values: readonly string[], colours: MapColours): CardMap {
  const frame = measureFrame(values)
  const locator = frame !== undefined && frame <= widest && makeLocator(values)
  return locator ? drawNear(locator, colours) : drawWorld(values, colours)
}

function drawNear(locator: Locator, { land, line, place, edge, ring }: MapColours): CardMap {
  const { width, height, viewBox, dots, rings } = locator
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">`,
    `<path d="${locator.land}" fill="${land}" stroke="${line}" stroke-width=".8" stroke-linejoin="round"/>`,
    `<path d="${locator.highlight}" fill="${place}" stroke="${edge}" stroke-width="1.1" stroke-linejoin="round"/>`,
    ...dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${place}" stroke="${edge}"/>`),
    ...rings.map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="10" fill="none" stroke="${ring}" stroke-width="1.6"/>`,
    ),
    '</svg>',
  ]
  return { svg: svg.join(''), width, height }
}

/** The file of shapes that pages show, coloured; its halos and rims are for fingers and left out. */
function drawWorld(values: readonly string[], colours: MapColours): CardMap {
  const { svg } = getWorldFile()
  const style = [
    `path{fill:${colours.land};stroke:${colours.line};stroke-width:3}`,
    ...values.map((value) => markPlace(value, colours)),
  ]
  return {
    svg: svg
      .replace(/<path [^>]*stroke-opacity="0"[^>]*\/>/gu, '')
      .replaceAll(' vector-effect="non-scaling-stroke"', '')
      .replace(/viewBox="[^"]*">/u, `${printFrame()}><style>${style.join('')}</style>`)
      .replace('<g id="land">', `<g transform="translate(-${world.left})"><g id="land">`)
      .replace(/<\/svg>\s*$/u, '</g></svg>'),
    width: world.width,
    height: world.height,
  }
}

function printFrame(): string {
  const { width, height } = world
  // A frame that does not begin at nought is drawn in the wrong place.
  return `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
}

function markPlace(value: string, { place, edge }: MapColours): string {
  const [area, point] = [`#${value}`, `#${value} path[stroke-linecap="round"]`]
  return [
    `${area},${area} path{fill:${place};stroke:${edge};stroke-width:3.5}`,
    `${point}{stroke-width:30}`,
    `${point}[stroke="currentColor"]{stroke:${place};stroke-width:21}`,
  ].join('')
}
