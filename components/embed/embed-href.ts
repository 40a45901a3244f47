import { escapeXml } from '@/lib/exports/xml'
import { printQuery } from '@/lib/facets/query/print-query'
import type { Query } from '@/lib/facets/types'

/** What a frame shows; the first one unless the address says otherwise. */
export const embedViews = ['list', 'map', 'figure', 'timeline', 'matrix'] as const
export type EmbedView = (typeof embedViews)[number]

/** The colours of a frame; those of the visitor's device unless the address says otherwise. */
export const embedColours = ['device', 'light', 'dark'] as const
export type EmbedColours = (typeof embedColours)[number]

/** Heights that fit each view on most pages, in pixels. */
export const embedHeights: Readonly<Record<EmbedView, number>> = {
  list: 720,
  map: 620,
  figure: 200,
  timeline: 560,
  matrix: 720,
}

/** The axes of the table of a frame. */
type Axes = {
  readonly rows: { readonly name: string }
  readonly columns: { readonly name: string }
}

/** The address of a frame. Only a coverage table has axes. */
export function embedHref(
  query: Query,
  show: EmbedView,
  { rows, columns }: Axes,
  colours: EmbedColours = 'device',
): string {
  const search = [
    show === 'list' ? '' : `show=${show}`,
    colours === 'device' ? '' : `colours=${colours}`,
    show === 'matrix' ? `rows=${rows.name}&columns=${columns.name}` : '',
    printQuery(query),
  ].filter(Boolean)
  return search.length > 0 ? `/embed/projects?${search.join('&')}` : '/embed/projects'
}

/** The code of a frame: it is as wide as its page allows. */
export function printFrame(address: string, title: string, height: number): string {
  const [src, name] = [address, title].map(escapeXml)
  return `<iframe src="${src}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`
}
