import { type Facet, inSentence } from './facets'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The page of a project, with citing and sharing. */
export const story = {
  citeAndShare: 'Cite or share',
  cite: 'Cite this page',
  /** Follows common citation styles for web pages; the reader adds the date of access. */
  citation: {
    /** Without an organisation, the site is named as the publisher only. */
    before: (organisation: string | undefined) => (organisation ? `${organisation}, “` : '“'),
    after: (site: string, year: string) => `”, ${site}, ${year}, `,
    end: '.',
  },
  citeHint: 'Add the date you read it.',
  share: 'Share this page',
  mail: 'Send by email',
  mailBody: (title: string, address: string) => `${title}\n${address}\n`,
  address: 'Address of this page',
  photo: (credit: string) => `Photo: ${credit}`,
  /** When the page changed last; the date in ISO 8601. */
  updated: (date: string) => `Updated ${day.format(new Date(date))}`,
  changes: {
    title: 'Changes',
    of: (title: string) => `Changes: ${title}`,
    lead: 'What was changed last of this project since it was published.',
    none: 'Nothing has been changed since it was published, as far as is known.',
    /** The text of a project, among the names of its fields. */
    body: 'Text',
    line: (date: string, names: readonly string[]) =>
      `${day.format(new Date(date))}: ${names.join(', ')}`,
  },
  facts: 'Facts',
  years: 'Years',
  readMore: 'Read more',
  related: 'Related projects',
  /** What a related project shares with this one. */
  shared: (facets: readonly Facet[]) => `Same ${facets.map(inSentence).join(', same ')}`,
} as const
