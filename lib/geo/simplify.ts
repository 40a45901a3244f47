import type { Triangle } from 'topojson-simplify'

/** Kilometres in a degree of latitude. */
const degree = 111.2

/**
 * How much the middle of three points matters: the area of their triangle, of longitudes and
 * latitudes, in square kilometres. It takes the earth for flat, so it is for small triangles; and
 * the short way round, so that it holds where the map is cut at 180 degrees.
 */
export function measureTriangle([a, b, c]: Triangle): number {
  const [, latitude] = b
  const wide = degree * Math.cos((latitude * Math.PI) / 180)
  const [ux, uy] = step(b, a)
  const [vx, vy] = step(b, c)
  return (Math.abs(ux * vy - uy * vx) * wide * degree) / 2
}

/** From one point to another in degrees, the short way round. */
function step([x0, y0]: Triangle[0], [x1, y1]: Triangle[0]): [number, number] {
  return [((x1 - x0 + 540) % 360) - 180, y1 - y0]
}
