import type { Format } from './types'

/** What data exports call a project: a part of an address, or a number of the organisation's own. */
export const idFormat: Format = {
  pattern: '^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$',
  says: 'an id; use letters, digits, dots, hyphens and underscores',
}

/** The address of a web page. */
export const addressFormat: Format = {
  pattern: '^https?://[^\\s"<>]+$',
  says: 'an address; write it whole, such as https://creativecommons.org/licenses/by/4.0/',
}

/** IATI Standard 2.03, `reporting-org/@ref`; some agencies have a number alone, as the World Bank. */
export const organisationFormat: Format = {
  pattern: '^[^\\s/&|?]+$',
  says: 'an IATI reference; write it as GB-COH-01234567, without spaces and / & | ?',
}
