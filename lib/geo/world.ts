import type { WorldDrawing } from './drawing'

/**
 * The world map for a page that shows these values of the country facet. Only the server calls it:
 * the shapes stay in their file.
 */
export function getWorldDrawing(values: readonly string[]): WorldDrawing {
  return {
    file: '/map/world.svg',
    width: 2000,
    height: 900,
    layers: Object.fromEntries(values.map((value) => [value, 'large' as const])),
  }
}
