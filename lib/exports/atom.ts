import { feedCategories } from '@/lib/fields/shown'
import { type FeedEntry, type FeedSource, makeFeedPage } from './feed'
import { nameLicence } from './licence'
import { escapeXml, toElement } from './xml'

/**
 * A listing as an Atom feed (RFC 4287), paged as RFC 5005 says: the projects that became public last,
 * the newest first.
 *
 * @returns XML that is well-formed for any titles.
 */
export function toAtom(source: FeedSource): string {
  const { title, note, feedUrl, pageUrl, organisation, language, licence } = source
  const feed = makeFeedPage(source)
  const others = [
    ['first', feed.firstUrl],
    ['previous', feed.previousUrl],
    ['next', feed.nextUrl],
    ['last', feed.lastUrl],
  ] as const
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(feedUrl)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    ...(note === undefined ? [] : [`  <subtitle>${escapeXml(note)}</subtitle>`]),
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${escapeXml(organisation)}</name></author>`,
    ...describeRights(licence),
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    ...others.flatMap(([rel, href]) => {
      return href === undefined ? [] : `  ${toElement('link', { rel, href })}`
    }),
    ...feed.entries.flatMap(toEntry),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

/** The licence by its name for readers (RFC 4287, 4.2.10), and as a link for programs (RFC 4946). */
function describeRights(licence: string | undefined): string[] {
  if (licence === undefined) return []
  return [
    `  <rights>${escapeXml(nameLicence(licence))}</rights>`,
    `  ${toElement('link', { rel: 'license', href: licence })}`,
  ]
}

function toEntry({ project, id, url, published, updated }: FeedEntry): string[] {
  const { title, summary, lang } = project
  const terms = feedCategories.flatMap((field) => project[field])
  return [
    `  <entry${lang === undefined ? '' : ` xml:lang="${escapeXml(lang)}"`}>`,
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `    <published>${published}</published>`,
    `    <updated>${updated}</updated>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    ...terms.map(
      ({ value, label }) =>
        `    <category term="${escapeXml(value)}" label="${escapeXml(label)}"/>`,
    ),
    '  </entry>',
  ]
}
