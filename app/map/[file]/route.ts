import { getWorldFile } from '@/lib/geo/world'

/** There is one file, made by the build; no other name is answered. */
export const dynamicParams = false

export function generateStaticParams() {
  return [{ file: getWorldFile().name }]
}

/** The shapes of the world map. The name is the hash of the content, so it never changes. */
export function GET(): Response {
  return new Response(getWorldFile().svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Robots-Tag': 'noindex',
    },
  })
}
