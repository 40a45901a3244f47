import type { Metadata } from 'next'
import { getSite } from '@/lib/content/store'
import { cardSize, nameCardFile, type SocialCard } from '@/lib/social/card'
import { words } from '@/lib/words/words'
import type { FoundCard } from './found-card'

/** The address of the image of a card; it ends in the hash of its content. */
export function cardHref({ card, path, search }: FoundCard): string {
  return `/social${path}/${nameCardFile(card)}${search ? `?${search}` : ''}`
}

/** What other sites show of a page that is passed on. */
type Shared = {
  readonly title: string
  readonly description: string
  /** Absent for what several pages have in common. */
  readonly url?: string
  /** When it was first published (ISO 8601), for an article. */
  readonly publishedTime?: string
}

/** The part of a page's metadata that other sites read, with its image. */
export function describeShared(
  { title, description, url, publishedTime }: Shared,
  found: FoundCard | undefined,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { title: siteName, language: locale } = getSite()
  const images = found && listImages(found)
  const shared = { title, description, ...(url && { url }), siteName, locale, ...images }
  return {
    openGraph:
      publishedTime === undefined
        ? { type: 'website', ...shared }
        : { type: 'article', publishedTime, ...shared },
    twitter: { card: 'summary_large_image', title, description, ...images },
  }
}

function listImages(found: FoundCard) {
  const image = { url: cardHref(found), alt: describeCard(found.card), ...cardSize }
  return { images: [{ ...image, type: 'image/png' }] }
}

/** The text of a card, for screen readers. */
function describeCard({ above, title, facts }: SocialCard): string {
  const { alt, fact } = words.social
  return alt([
    ...(above === undefined ? [] : [above]),
    title,
    ...facts.map(({ label, value }) => fact(label, value)),
  ])
}
