import { getWorldFile } from '@/lib/geo/world'

/** There is one file, made by the build; no other name is answered. */
export const dynamicParams = false

export function generateStaticParams() {
  return [{ file: getWorldFile().name }]
}

/** The shapes of the world map; the name is the hash of what is in it, so it never changes. */
export function GET(): Response {
  return new Response(getWorldFile().svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Robots-Tag': 'noindex',
    },
  })
}
