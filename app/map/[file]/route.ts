import { answers } from '#words/answers'
import { getWorldFile } from '@/lib/geo/world'

type Context = { params: Promise<{ file: string }> }

/** There is one file, made by the build. */
export function generateStaticParams() {
  return [{ file: getWorldFile().name }]
}

/** The shapes of the world map; the name is the hash of what is in it, so it never changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name, svg } = getWorldFile()
  if ((await params).file !== name) {
    return new Response(`${answers.noMap}\n`, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Robots-Tag': 'noindex',
    },
  })
}
