import { aliases, iati_reference, published, redirect_from, title } from './common-fields'
import { idFormat } from './formats'
import type { FreeNames } from './taken-names'
import type { FieldTable, Vocabulary } from './types'

/*
 * What content is made of: the one place that says which fields there are (those of the site and of
 * its pages in `site-fields.ts`). Checker, forms, JSON Schema, Contentlayer types, the importer and
 * the command line follow from it; where a field shows is declared in `shown.ts`.
 */

/** The vocabularies that projects take names from, each a folder below `content/` unless given. */
export const vocabularies = {
  /** The organisation's own division of the world, not geography. */
  regions: {
    typeName: 'Region',
    isDivision: true,
    index: 'described',
    map: 'below',
    fields: {
      title,
      aliases,
      region_code: {
        kind: 'text',
        label: 'DAC region code',
        help: 'The code of the same region in the list of the OECD DAC, such as 289. Used in the IATI file.',
        format: { pattern: '^\\d{2,5}$', says: 'a code of two to five digits, such as 289' },
      },
    },
  },
  /** What work is about; a secondary solution names its primary one. */
  solutions: {
    typeName: 'Solution',
    index: 'nested',
    fields: {
      title,
      parent: {
        kind: 'term',
        vocabulary: 'solutions',
        label: 'Part of',
        help: 'The primary solution this one belongs to. Leave empty for a primary solution.',
      },
      aliases,
      dac_codes: {
        kind: 'names',
        label: 'DAC sector codes',
        help: 'Codes of the OECD DAC for the same work: purposes of five digits, such as 31120, or categories of three. Used in the IATI file.',
        format: { pattern: '^(?:\\d{3}|\\d{5})$', says: 'a code of three or five digits' },
      },
    },
  },
  /** Who pays for work. */
  clients: {
    typeName: 'Client',
    index: 'ranked',
    fields: {
      title,
      abbr: {
        kind: 'text',
        label: 'Abbreviation',
        help: 'The usual short name, such as FCDO.',
      },
      aliases,
      iati_reference,
    },
  },
  /** ISO 3166, and the two places that are no country: lib/geo/countries.ts. */
  countries: { index: 'alphabetical', map: 'above' },
} as const satisfies Readonly<Record<string, Vocabulary>>

/** The front matter of a project, in the order people write it. */
export const projectFields = {
  title: {
    kind: 'text',
    label: 'Title',
    help: 'Usually Country—Name (ACRONYM), with a long dash.',
    requiredToPublish: true,
  },
  date: {
    kind: 'dateTime',
    label: 'Created',
    help: 'The date and time the project was added, read as UTC if there is no time zone. Sorts projects of the same year.',
    requiredToPublish: true,
  },
  published,
  summary: {
    kind: 'text',
    label: 'Summary',
    help: 'One or two sentences for cards and search engines, up to 400 characters.',
    insteadOf: 'the first paragraph is used instead',
    maxLength: 400,
  },
  start: {
    kind: 'year',
    label: 'Start',
    help: 'The year the work started.',
    requiredToPublish: true,
  },
  end: {
    kind: 'year',
    label: 'End',
    help: 'The last year of the work. Leave empty while it is ongoing.',
  },
  client: {
    kind: 'terms',
    vocabulary: 'clients',
    label: 'Client',
    help: 'Who pays for the work: one name or several.',
    requiredToPublish: true,
  },
  solutions: {
    kind: 'terms',
    vocabulary: 'solutions',
    label: 'Solutions',
    help: 'What the work is about, the most important first.',
    requiredToPublish: true,
  },
  regions: {
    kind: 'terms',
    vocabulary: 'regions',
    label: 'Regions',
    help: 'The organisation’s region or regions for this work.',
    requiredToPublish: true,
  },
  country: {
    kind: 'terms',
    vocabulary: 'countries',
    label: 'Country',
    help: 'Where the work happens: countries, Regional or Worldwide.',
    requiredToPublish: true,
  },
  promos: {
    kind: 'links',
    label: 'Read more',
    help: 'Reports, films and pages about the project.',
  },
  image: {
    kind: 'image',
    label: 'Image',
    help: 'A photograph in /uploads, with a description for people who cannot see it.',
  },
  redirect_from,
  id: {
    kind: 'text',
    label: 'Id',
    help: 'What data exports call the project, for good. Leave empty to use its first address on this site.',
    format: idFormat,
  },
  publish_at: {
    kind: 'dateTime',
    label: 'Publish at',
    help: 'The page appears at this time, read as UTC if there is no time zone.',
  },
  unpublish_at: {
    kind: 'dateTime',
    label: 'Unpublish at',
    help: 'The page disappears at this time, read as UTC if there is no time zone.',
  },
  preview_version: {
    kind: 'count',
    label: 'Preview version',
    help: 'Increase it by one to revoke all earlier preview links.',
  },
  lang: {
    kind: 'language',
    label: 'Language',
    help: 'The language of the title and text, such as fr, if it is not the language of the site.',
  },
} as const satisfies FieldTable satisfies FreeNames

export type ProjectField = keyof typeof projectFields
export type VocabularyName = keyof typeof vocabularies
