import { createElement } from 'react'
import { respondWith } from '@/app/api/v1/respond'
import { getViewer, sharedCacheRule } from '@/lib/content/viewer'
import { EmbedDocument } from './embed-document'
import { readEmbed } from './read-embed'

/**
 * A listing for the frame of another site, as a list, map, number, timeline or table. It is no page of
 * Next, since these cannot be without scripts.
 */
export async function GET(request: Request): Promise<Response> {
  // Next allows no other way to import it here.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const viewer = await getViewer()
  const { searchParams } = new URL(request.url)
  const { rest: params, ...shown } = readEmbed(searchParams)
  const html = renderToStaticMarkup(createElement(EmbedDocument, { ...shown, params, viewer }))
  return respondWith(request, viewer, `<!DOCTYPE html>${html}`, {
    'Content-Type': 'text/html; charset=utf-8',
    ...sharedCacheRule(viewer),
  })
}
