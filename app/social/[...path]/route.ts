import { cardHref } from '@/app/social/card-metadata'
import { getCardImage } from '@/app/social/card-store'
import { findCard } from '@/app/social/find-card'
import { answerText } from '@/lib/answer-text'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { nameCardFile } from '@/lib/social/card'
import { words } from '@/lib/words/words'

type Context = { params: Promise<{ path: string[] }> }

/**
 * The social image of a page: `/social/projects/x/0a1b….png` for `/projects/x`, and for a listing with
 * its query string. An outdated address redirects to the current one.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const viewer = await getViewer()
  const path = (await params).path
  const found = findCard(viewer, path.slice(0, -1), searchParams)
  const rule = cacheRule(viewer)
  if (!found || !/\.png$/u.test(path.at(-1) ?? '')) {
    return answerText(404, words.social.unknown, { 'Cache-Control': 'no-store' })
  }
  const name = nameCardFile(found.card)
  // Compared as read, so that an address that writes spaces in another way does not redirect forever.
  if (path.at(-1) !== name || searchParams.toString() !== found.search) {
    return new Response(null, {
      status: 307,
      headers: { Location: cardHref(found), 'Cache-Control': 'public, max-age=300', ...rule },
    })
  }
  const image = await getCardImage(name, found.card)
  if (image === 'busy') {
    return answerText(503, words.social.busy, {
      'Cache-Control': 'no-store',
      'Retry-After': '10',
    })
  }
  return new Response(image, {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...rule,
    },
  })
}
