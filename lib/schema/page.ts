import { z } from 'zod'
import { field } from './fields'
import { projectFields } from './project'
import { text } from './values'

/** A page of its own, such as "About": its file's name is its address, `about.md` → `/about`. */
const pageFields = {
  title: field(text, {
    label: 'Title',
    help: 'The heading of the page.',
    requiredToPublish: true,
  }),
  description: field(text, {
    label: 'Description',
    help: 'One sentence that says what the page is for. Shown below the title and in search engines.',
    requiredToPublish: true,
    maxLength: 200,
  }),
  published: projectFields.published,
} as const

export const pageSchema = z.object(pageFields)

/**
 * First parts of addresses that routes of the program have, now or by design. No page of content can
 * have them: it would never be shown.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'api',
  'apple-icon',
  'clients',
  'countries',
  'drafts',
  'finder',
  'icon',
  'icons',
  'index',
  'keystatic',
  'map',
  'opengraph-image',
  'projects',
  'regions',
  'social',
  'solutions',
  'styleguide',
  'uploads',
])
