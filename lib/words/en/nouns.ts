/** What the terms of each filter are called. A row for each key of `filters` in lib/fields/shown. */
export const nouns = {
  regions: { one: 'Region', many: 'Regions' },
  client: { one: 'Client', many: 'Clients' },
  solutions: { one: 'Solution', many: 'Solutions' },
  country: { one: 'Country', many: 'Countries' },
  status: { one: 'Status', many: 'Statuses' },
} as const

/** The sentence below the title of an index page, for each filter that has one. */
export const indexLeads = {
  regions: 'Where the work was done, by the organisation’s own regions.',
  client: 'Who paid for the work. Clients with the most projects come first.',
  solutions: 'What the work is about: each main solution and the solutions within it.',
  country: 'Every country with a project, from A to Z.',
} as const

/** "2015 to 2024", "from 2015", "until 2024", "2020" */
function span(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `until ${to}`
  if (to === undefined) return `from ${from}`
  return from === to ? String(from) : `${from} to ${to}`
}

/** What each range is called. A row for each key of `ranges` in lib/fields/shown. */
export const rangeNouns = {
  years: {
    title: 'Years of work',
    from: 'From',
    to: 'To',
    fromHandle: 'From year',
    toHandle: 'To year',
    /** A value on its own, and as a placeholder. */
    print: (year: number) => String(year),
    chart: (from: string, to: string, most: number) =>
      `Projects by year, ${from} to ${to}; up to ${most} in one year`,
    /** A part of the sentence about what was found. */
    part: (from: number | undefined, to: number | undefined) => {
      if (from === undefined) return `running in ${to} or earlier`
      if (to === undefined) return `running in ${from} or later`
      return from === to ? `running in ${from}` : `running between ${from} and ${to}`
    },
    /** On a chip. */
    label: (from: number | undefined, to: number | undefined) =>
      from !== undefined && from === to ? `Year ${from}` : `Years ${span(from, to)}`,
    turned: (from: number, to: number) =>
      `The years were in the wrong order; using ${from} to ${to}.`,
    unknown: (text: string, min: number, max: number) =>
      `“${text}” is not a year from ${min} to ${max}, so it was ignored.`,
  },
} as const

/** What the texts of a project are called on pages: a row for each field of kind `text` that is shown. */
export const textNouns = {} as const

/** What the years and other numbers of a project are called on pages, and how they are printed. */
export const numberNouns = {
  start: { label: 'Start', print: (year: number) => String(year) },
  end: { label: 'End', print: (year: number) => String(year) },
} as const
