import { feedCategories } from '@/lib/fields/shown'
import { type FeedEntry, type FeedSource, makeFeedPage } from './feed'

/** A listing as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the entries of the Atom feed. */
export function toJsonFeed(source: FeedSource): string {
  const { title, note, pageUrl, organisation, language } = source
  const { entries, selfUrl, nextUrl } = makeFeedPage(source)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(note !== undefined && { description: note }),
    home_page_url: pageUrl,
    feed_url: selfUrl,
    ...(nextUrl !== undefined && { next_url: nextUrl }),
    language,
    authors: [{ name: organisation }],
    items: entries.map(toItem),
  })
}

function toItem({ project, id, url, published, updated }: FeedEntry) {
  const { title, summary, lang } = project
  return {
    id,
    url,
    title,
    // An item must have content; a project without a summary has its title.
    content_text: summary || title,
    ...(summary && { summary }),
    date_published: published,
    date_modified: updated,
    ...(lang !== undefined && { language: lang }),
    tags: feedCategories.flatMap((field) => project[field].map(({ label }) => label)),
  }
}
