/** How a country can be hit on the world map; lower layers are drawn first. */
const mapLayers = ['small', 'large', 'dot'] as const
export type MapLayer = (typeof mapLayers)[number]

/** What a page needs to draw the world: where its shapes are, and which country is drawn how. */
export type WorldDrawing = {
  /** Address of the file of shapes; each has the value of its country as id, `land` is all land. */
  readonly file: string
  readonly width: number
  readonly height: number
  /** By value of the country facet; places that are no country have none. */
  readonly layers: Readonly<Record<string, MapLayer>>
}
