import { vocabularies } from '@/lib/fields/fields'

/**
 * First parts of addresses that routes of the program have, now or by design. No page of content can
 * have them: it would never be shown.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...Object.keys(vocabularies),
  'api',
  'apple-icon',
  'coverage',
  'data',
  'drafts',
  'embed',
  'finder',
  'former',
  'icon',
  'icons',
  'index',
  'keystatic',
  'map',
  'opengraph-image',
  'projects',
  'results',
  'social',
  'styleguide',
  'uploads',
])
