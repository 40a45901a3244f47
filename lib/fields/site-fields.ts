import { iati_reference, published, redirect_from } from './common-fields'
import { addressFormat } from './formats'
import type { FieldTable } from './types'

/** A content page, such as "About": its file's name is its address, `about.md` → `/about`. */
export const pageFields = {
  title: {
    kind: 'text',
    label: 'Title',
    help: 'The heading of the page.',
    requiredToPublish: true,
  },
  description: {
    kind: 'text',
    label: 'Description',
    help: 'One sentence that says what the page is for. Shown below the title and in search engines.',
    requiredToPublish: true,
    maxLength: 200,
  },
  published,
  redirect_from,
} as const satisfies FieldTable

/** The site itself: whose it is and what its home page says. */
export const siteFields = {
  title: {
    kind: 'text',
    label: 'Site name',
    help: 'Shown on every page and in search engines.',
    requiredToPublish: true,
  },
  organisation: {
    kind: 'text',
    label: 'Organisation',
    help: 'The organisation that publishes the site. Named in the footer, in citations, data and printed statements; without it, these name the site.',
  },
  tagline: {
    kind: 'text',
    label: 'Tagline',
    help: 'One sentence that says what the site is. It is the heading of the home page.',
    requiredToPublish: true,
  },
  description: {
    kind: 'text',
    label: 'Description',
    help: 'One sentence for search engines and shared links.',
    requiredToPublish: true,
  },
  search_hint: {
    kind: 'text',
    label: 'Search hint',
    help: 'An example search, shown below the search field.',
  },
  website: {
    kind: 'link',
    label: 'Website of the organisation',
    help: 'The address of the organisation’s own website. Linked in the footer of every page.',
  },
  address: {
    kind: 'text',
    label: 'Postal address',
    help: 'The postal address of the organisation, in one line. Shown in the footer of every page.',
  },
  contact: {
    kind: 'link',
    label: 'Contact',
    help: 'Where to send messages about the site: mailto: and an email address, or the address of a form. Linked in the footer of every page.',
  },
  note: {
    kind: 'text',
    label: 'Note',
    help: 'A sentence or two about the site, such as where its facts come from. Shown in the footer of every page.',
  },
  language: {
    kind: 'text',
    label: 'Language',
    help: 'The language of the site, such as en.',
    requiredToPublish: true,
  },
  licence: {
    kind: 'text',
    label: 'Licence of the data',
    help: 'The address of the licence under which others may use the data, such as https://creativecommons.org/licenses/by/4.0/. Named on the page of the data, in its descriptions and in feeds.',
    format: addressFormat,
  },
  iati_reference,
  iati_type: {
    kind: 'text',
    label: 'IATI organisation type',
    help: 'The code of the kind of organisation in the IATI Standard, such as 70 for a private company. Used in the IATI file.',
    format: { pattern: '^\\d{2}$', says: 'a code of two digits, such as 70' },
  },
} as const satisfies FieldTable
