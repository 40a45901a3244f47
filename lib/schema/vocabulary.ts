import { z } from 'zod'
import { field } from './fields'
import { link, names, text } from './values'

const title = field(text, {
  label: 'Name',
  help: 'The name that projects use and visitors read.',
  requiredToPublish: true,
})
const aliases = field(names, {
  label: 'Other names',
  help: 'Former names, abbreviations and other spellings.',
})

/** A region of the organisation: its own division of the world, not geography. */
const regionFields = { title, aliases } as const

/** What work is about; a secondary solution names its primary one. */
const solutionFields = {
  title,
  parent: field(text, {
    label: 'Part of',
    help: 'The primary solution this one belongs to. Leave empty for a primary solution.',
    vocabulary: 'solutions',
  }),
  aliases,
} as const

/** Who pays for work. */
const clientFields = {
  title,
  abbr: field(text, {
    label: 'Abbreviation',
    help: 'The usual short name, such as FCDO.',
  }),
  aliases,
} as const

/** The site itself: whose it is and what its home page says. */
const siteFields = {
  title: field(text, {
    label: 'Site name',
    help: 'Shown on every page and in search engines.',
    requiredToPublish: true,
  }),
  organisation: field(text, {
    label: 'Organisation',
    help: 'The organisation whose projects these are.',
    requiredToPublish: true,
  }),
  tagline: field(text, {
    label: 'Tagline',
    help: 'One sentence that says what the site is. It is the heading of the home page.',
    requiredToPublish: true,
  }),
  description: field(text, {
    label: 'Description',
    help: 'One sentence for search engines and shared links.',
    requiredToPublish: true,
  }),
  search_hint: field(text, {
    label: 'Search hint',
    help: 'An example search, shown below the search field.',
  }),
  contact: field(link, {
    label: 'Contact',
    help: 'Where to send messages about the site: mailto: and an email address, or the address of a form. Linked in the footer of every page.',
  }),
  language: field(text, {
    label: 'Language',
    help: 'The language of the site, such as en.',
    requiredToPublish: true,
  }),
} as const

export const regionSchema = z.object(regionFields)
export const solutionSchema = z.object(solutionFields)
export const clientSchema = z.object(clientFields)
export const siteSchema = z.object(siteFields)
