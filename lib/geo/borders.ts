/**
 * How the maps draw what is disputed, dependent or without a code: the one place to change it. The
 * policy in words is docs/map.md.
 *
 * 1. Member states of the United Nations are drawn in the borders the General Assembly recognises,
 *    as far as the source knows these borders as lines of their own.
 * 2. A territory that can be chosen as a country (ISO 3166-1, and Kosovo) has a shape of its own.
 * 3. All other areas belong to no country on the map: they are land that cannot be selected.
 */

/** A rectangle in degrees; never across the antimeridian. */
export type Box = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Shapes without an ISO code, by their name in the source, and the country they are drawn as. */
export const namedShapes: Readonly<Record<string, string | undefined>> = {
  Kosovo: 'XK',
  // Recognised as states by one member of the United Nations, or by none.
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  // Between the lines of India and Pakistan: land that belongs to no country on the map.
  'Siachen Glacier': undefined,
  // Divided below.
  'Indian Ocean Ter.': 'AU',
}

/** Parts that the source draws with one country and we draw as another: polygons within the box. */
export const movedParts: readonly {
  readonly from: string
  readonly to: string
  readonly box: Box
}[] = [
  // General Assembly resolution 68/262.
  { from: 'RU', to: 'UA', box: { west: 32, south: 44, east: 36.8, north: 46.3 } },
  // Overseas parts with a code of their own.
  { from: 'FR', to: 'GF', box: { west: -55, south: 2, east: -51, north: 6 } },
  { from: 'FR', to: 'GP', box: { west: -62, south: 15.7, east: -60.9, north: 16.7 } },
  { from: 'FR', to: 'MQ', box: { west: -61.4, south: 14.2, east: -60.7, north: 15 } },
  { from: 'FR', to: 'YT', box: { west: 44.8, south: -13.2, east: 45.5, north: -12.5 } },
  { from: 'FR', to: 'RE', box: { west: 55, south: -21.6, east: 56, north: -20.7 } },
  { from: 'NO', to: 'SJ', box: { west: -10, south: 70.5, east: -7, north: 71.5 } },
  { from: 'NO', to: 'SJ', box: { west: 9, south: 74, east: 34, north: 81.5 } },
  { from: 'NL', to: 'BQ', box: { west: -69, south: 11.8, east: -62.5, north: 18 } },
  { from: 'NZ', to: 'TK', box: { west: -173, south: -10, east: -170, north: -8 } },
  { from: 'AU', to: 'CX', box: { west: 105, south: -11, east: 106.2, north: -10 } },
  { from: 'AU', to: 'CC', box: { west: 96, south: -13, east: 97.5, north: -11.5 } },
]

/** Countries off the map, and where at its edge their dot lies: longitude, latitude. */
export const offTheMap: Readonly<Record<string, readonly [number, number]>> = {
  // Below the lower edge.
  AQ: [0, -55.5],
}
