import { type ProjectField, projectFields } from '@/lib/fields/fields'

/** The longest summary that fits a card and a search engine's answer, in characters. */
export const summaryLimit = projectFields.summary.maxLength

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
