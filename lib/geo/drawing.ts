/** How a country can be hit on the world map; lower layers are drawn first. */
const mapLayers = ['small', 'large', 'dot'] as const
export type MapLayer = (typeof mapLayers)[number]

/** Parts of the world that a small screen shows one at a time. */
export const mapAreas = ['africa', 'americas', 'asia', 'europe', 'pacific'] as const
export type MapArea = (typeof mapAreas)[number]

/** A point of a drawing, in its units. */
export type MapPoint = readonly [x: number, y: number]

/** A part of a drawing: left, top, width, height. */
export type MapFrame = readonly [left: number, top: number, width: number, height: number]

/** How the map draws a country. */
export type MapCountry = {
  readonly layer: MapLayer
  readonly area?: MapArea
  /** The middle of its target; large countries need none. */
  readonly at?: MapPoint
}

/** What a page needs to draw the world: where its shapes are, and which country is drawn how. */
export type WorldDrawing = {
  /** Address of the file of shapes; each has the value of its country as id, `land` is all land. */
  readonly file: string
  readonly width: number
  readonly height: number
  /** By value of the country facet; places that are no country have none. */
  readonly countries: Readonly<Record<string, MapCountry>>
  /** Where each area lies. */
  readonly areas: Readonly<Record<MapArea, MapFrame>>
  /** The part to show; the whole world where there is none. */
  readonly frame?: MapFrame
  /** The first numbers of the three classes, as `makeMapScale` says. */
  readonly scale: readonly [number, number, number]
}
