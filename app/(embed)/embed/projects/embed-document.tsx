import embedStyle from '@/.fieldbook/embed-style.json'
import type { EmbedColours, EmbedView } from '@/components/embed/embed-href'
import { listingHref } from '@/components/listing/listing-href'
import { Notices } from '@/components/ui/notices'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { getSite } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { env } from '@/lib/env'
import type { Notice } from '@/lib/facets/types'
import { words } from '@/lib/words/words'
import { EmbedBody } from './embed-body'

/**
 * A listing for the frame of another site: a whole document without script and navigation, whose links
 * open outside of the frame. Search engines should list the site’s own pages.
 */
export function EmbedDocument({
  show,
  colours,
  notices: unknown,
  params,
  viewer,
}: {
  show: EmbedView
  colours: EmbedColours
  /** What else was not understood in the address. */
  notices: readonly Notice[]
  /** The query of a listing, and the axes of a table. */
  params: URLSearchParams
  viewer: Viewer
}) {
  const { matrix, notices, sentence } = findCoverage(viewer, params)
  const { title, language } = getSite()
  const more =
    matrix.total > 0
      ? { href: listingHref(matrix.query), text: words.embed.all(title) }
      : { href: '/projects', text: words.embed.others(title) }
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={colours === 'device' ? 'light dark' : colours} />
        <meta name="robots" content={env.indexable ? 'noindex, follow' : 'noindex, nofollow'} />
        <title>{words.sentences.title.feed(title, sentence)}</title>
        <link rel="canonical" href={`${env.siteUrl}${listingHref(matrix.query)}`} />
        <base target="_top" />
        <style>{printStyle(colours)}</style>
      </head>
      <body>
        <main aria-label={title} className="space-y-4 p-3 sm:p-4">
          <Notices notices={[...unknown, ...notices]} />
          <h1 className="font-serif text-lead wrap-anywhere">{sentence}</h1>
          <EmbedBody show={show} matrix={matrix} viewer={viewer} />
          <p className="border-t border-rule pt-1 text-sm">
            <a href={more.href} rel="noopener" className="link inline-flex min-h-11 items-center">
              {more.text}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

/** The styles of a frame; of two sets of colours only the one that was chosen, on whatever device. */
function printStyle(colours: EmbedColours): string {
  if (colours === 'device') return embedStyle.style
  const isChosen = colours === 'dark' ? '(min-width:0)' : '(max-width:0)'
  return embedStyle.style
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/gu, isChosen)
    .replaceAll(/color-scheme:\s*light dark/gu, `color-scheme:${colours}`)
}
