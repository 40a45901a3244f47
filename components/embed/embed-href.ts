import { printQuery } from '@/lib/facets/print-query'
import type { Query } from '@/lib/facets/types'

/** What a frame shows; the first one unless the address says otherwise. */
export const embedViews = ['list', 'map', 'figure', 'timeline', 'matrix'] as const
export type EmbedView = (typeof embedViews)[number]

/** Heights that fit each view on most pages, in pixels. */
export const embedHeights: Readonly<Record<EmbedView, number>> = {
  list: 720,
  map: 620,
  figure: 200,
  timeline: 560,
  matrix: 720,
}

/** The address of a frame, or of the page where one chooses it. */
export function embedHref(query: Query, show: EmbedView, path = '/embed/projects'): string {
  const search = [show === 'list' ? '' : `show=${show}`, printQuery(query)].filter(Boolean)
  return search.length > 0 ? `${path}?${search.join('&')}` : path
}

/** The code of a frame: it is as wide as its page allows. */
export function printFrame(address: string, title: string, height: number): string {
  const [src, name] = [address, title].map((text) =>
    text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`),
  )
  return `<iframe src="${src}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`
}
