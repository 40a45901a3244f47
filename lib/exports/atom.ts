import type { Project } from '@/lib/content/types'
import { feedCategories } from '@/lib/fields/shown'
import { escapeXml } from './xml'

/** A feed has the newest projects; older ones are in the downloads. */
const maxEntries = 50

/** What a feed of no projects was changed at last: never. */
const beginning = '1970-01-01T00:00:00.000Z'

/**
 * A listing as an Atom feed (RFC 4287): the projects entered last, the newest first.
 *
 * @returns XML that is well-formed for any titles.
 */
export function toAtom(input: {
  readonly projects: readonly Project[]
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  readonly title: string
  /** Why there are no projects, where their filter is unknown. */
  readonly subtitle?: string
  /** Addresses of the feed itself and of the listing it follows. */
  readonly feedUrl: string
  readonly pageUrl: string
  readonly organisation: string
  /** Language of the site (BCP 47). */
  readonly language: string
}): string {
  const { projects, siteUrl, title, subtitle, feedUrl, pageUrl, organisation, language } = input
  const newest = projects
    .toSorted((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug))
    .slice(0, maxEntries)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(feedUrl)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    ...(subtitle === undefined ? [] : [`  <subtitle>${escapeXml(subtitle)}</subtitle>`]),
    `  <updated>${newest[0]?.date ?? beginning}</updated>`,
    `  <author><name>${escapeXml(organisation)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    ...newest.flatMap((project) => toEntry(project, siteUrl)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function toEntry(project: Project, siteUrl: string): string[] {
  const { title, summary, date, slug, lang } = project
  const url = escapeXml(`${siteUrl}/projects/${slug}`)
  const terms = feedCategories.flatMap((field) => project[field])
  return [
    `  <entry${lang === undefined ? '' : ` xml:lang="${escapeXml(lang)}"`}>`,
    `    <id>${url}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <published>${date}</published>`,
    `    <updated>${date}</updated>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    ...terms.map(
      ({ value, label }) =>
        `    <category term="${escapeXml(value)}" label="${escapeXml(label)}"/>`,
    ),
    '  </entry>',
  ]
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
