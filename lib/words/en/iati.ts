/** What the IATI file says in words: to the people who read its data, and to those who publish it. */
export const iati = {
  /** Beside a date of which content has the year. */
  firstDay: 'Only the year is known; the date is its first day.',
  lastDay: 'Only the year is known; the date is its last day.',
  missing: {
    reference:
      'The organisation has no IATI reference: set iati_reference in content/site.md. Until then identifiers have no prefix, and the file cannot be registered.',
    type: 'The organisation has no IATI organisation type: set iati_type in content/site.md.',
    clients: (names: string) => `Clients without iati_reference: ${names}.`,
    regions: (names: string) =>
      `Regions without region_code, of projects without a country: ${names}.`,
    solutions: (names: string) => `Solutions without dac_codes: ${names}.`,
    dates: (ids: string) => `Left out, because they have neither a start nor an end: ${ids}.`,
  },
} as const
