import { map } from '#words/map'
import type { MapArea } from '@/lib/geo/drawing'

/**
 * Links to the parts of the map, for small screens. Each is its own target, so that the style sheet
 * can show its part without a script.
 */
export function MapTabs({ areas, first }: { areas: readonly MapArea[]; first: MapArea }) {
  if (areas.length < 2) return null
  return (
    <nav aria-label={map.parts} className="map-tabs">
      {areas.map((area) => (
        <a
          key={area}
          id={`map-${area}`}
          href={`#map-${area}`}
          // Frames for other sites open every other link outside of the frame.
          target="_self"
          data-first={area === first}
        >
          {map.areas[area]}
        </a>
      ))}
    </nav>
  )
}
