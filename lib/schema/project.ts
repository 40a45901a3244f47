import { z } from 'zod'
import { field } from './fields'
import { dateTime, isSitePath, languageTag, link, names, sitePath, text, year } from './values'

/** The longest summary that fits a card and a search engine's answer, in characters. */
export const summaryLimit = 400

const promo = z.object({ title: text, link })
const image = z.object(
  {
    src: text.pipe(
      z.string().refine(isSitePath, 'is not a file of this site; begin with /uploads/'),
    ),
    alt: text,
    credit: text.optional(),
  },
  { error: 'is not an image; write src and alt on lines of their own below it' },
)

/**
 * A project file's front matter: one entry a field, in the order people write them. Everything is
 * optional here because a draft may lack anything; `requiredToPublish` says what publishing needs.
 */
export const projectFields = {
  title: field(text, {
    label: 'Title',
    help: 'By custom Country—Name (ACRONYM), with a long dash.',
    requiredToPublish: true,
    column: 'Title',
  }),
  date: field(dateTime, {
    label: 'First entered',
    help: 'Date and time of the first entry; breaks ties between projects of the same year.',
    requiredToPublish: true,
  }),
  published: field(
    z.boolean({ error: 'is neither true nor false; write one of them without quotes' }),
    { label: 'Published', help: 'Off keeps it a draft that no visitor can see.' },
  ),
  summary: field(text, {
    label: 'Summary',
    help: 'One or two sentences for cards and search engines, up to 400 characters.',
    insteadOf: 'the first paragraph stands in for it',
    maxLength: summaryLimit,
    column: 'Summary',
  }),
  start: field(year, {
    label: 'Start',
    help: 'The year the work began.',
    requiredToPublish: true,
    column: 'Start',
  }),
  end: field(year, {
    label: 'End',
    help: 'The last year of the work; leave it out while it goes on.',
    column: 'End',
  }),
  client: field(names, {
    label: 'Client',
    help: 'Who pays for the work; one name or several.',
    requiredToPublish: true,
    vocabulary: 'clients',
    facet: 'client',
    column: 'Client',
  }),
  solutions: field(names, {
    label: 'Solutions',
    help: 'What the work is about, the most important first.',
    requiredToPublish: true,
    vocabulary: 'solutions',
    facet: 'solution',
    column: 'Solutions',
  }),
  regions: field(names, {
    label: 'Regions',
    help: 'The region or regions of the organisation the work belongs to.',
    requiredToPublish: true,
    vocabulary: 'regions',
    facet: 'region',
    column: 'Regions',
  }),
  country: field(names, {
    label: 'Country',
    help: 'Where the work happens: countries, or Regional, or Worldwide.',
    requiredToPublish: true,
    vocabulary: 'countries',
    facet: 'country',
    column: 'Country',
  }),
  promos: field(z.array(promo, { error: 'is not a list of links, each with a title and a link' }), {
    label: 'Read more',
    help: 'Reports, videos and pages about the project.',
  }),
  image: field(image, {
    label: 'Image',
    help: 'A photograph under /uploads, with words for those who cannot see it.',
  }),
  redirect_from: field(
    z
      .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(sitePath))
      .transform((paths) => [...new Set(paths)])
      .pipe(z.array(z.string())),
    { label: 'Former addresses', help: 'Old paths that lead to this page from now on.' },
  ),
  publish_at: field(dateTime, {
    label: 'Publish at',
    help: 'The page appears at this moment; give the zone.',
  }),
  unpublish_at: field(dateTime, {
    label: 'Unpublish at',
    help: 'The page disappears at this moment; give the zone.',
  }),
  preview_version: field(
    z.int({ error: 'is not a whole number' }).min(1, 'is below 1; count from 1'),
    { label: 'Preview version', help: 'Raise it by one to end all preview links made before.' },
  ),
  lang: field(languageTag, {
    label: 'Language',
    help: 'The language of title and text if it is not the language of the site, such as fr.',
  }),
} as const

export const projectSchema = z.object(projectFields)
export type ProjectField = keyof typeof projectFields

/**
 * Keys of the site before this one. `as` names the field that takes the value where that field is
 * absent; without it the key said nothing that is needed and is left alone in the file.
 */
export const legacyKeys: Readonly<Record<string, { readonly as?: ProjectField }>> = {
  layout: {},
  parent: {},
  expertise: { as: 'solutions' },
  'start-date': { as: 'start' },
  'end-date': { as: 'end' },
  'sub-solutions': { as: 'solutions' },
}
