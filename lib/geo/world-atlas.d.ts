/** Natural Earth as TopoJSON; inferring the type of so large a file would cost seconds. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>
  export default topology
}
