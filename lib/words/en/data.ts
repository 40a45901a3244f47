const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Downloads, their columns, and notices about them. */
export const data = {
  noPicks: 'A shortlist changes nothing here, so “pick” was ignored.',
  noColumn: (name: string) => `There is no column “${name}”, so it was left out.`,
  noRows: (name: string) =>
    `There are no rows by “${name}”; write “project” or “country”. Using one row for each project.`,
  noFacet: (name: string, all: string) =>
    `There is no filter “${name}” to count by, so it was left out. There are: ${all}.`,
  sheets: { projects: 'Projects', columns: 'Columns' },
  dictionary: {
    name: 'Columns',
    heads: ['Column', 'Name', 'Meaning'],
  },
  /** What is derived and has no field of its own. */
  derived: {
    status: {
      label: 'Status',
      help: 'Active, completed or upcoming: worked out from the years and the current year.',
    },
    url: { label: 'Address', help: 'The address of the project’s page.' },
    slug: {
      label: 'Slug',
      help: 'The last part of the address: a short name that programs can use.',
    },
  },
  /** For readers of data, where the schema speaks to those who write it. */
  help: {
    summary: 'One or two sentences; where nobody wrote any, the first paragraph of the text.',
    end: 'The last year of the work. Empty while it is ongoing.',
    date: 'The date and time the project was added, in UTC (ISO 8601).',
    lang: 'The language of the title and text (BCP 47), if it is not the language of the site.',
  } as Readonly<Record<string, string>>,
  /** Columns of slugs and codes. */
  parts: {
    slug: {
      label: (field: string) => `${field}: slugs`,
      help: 'The short names used in addresses and filters, in the same order as the names.',
    },
    iso2: {
      label: (field: string) => `${field}: two-letter codes`,
      help: 'ISO 3166-1 alpha-2, such as KE. Empty for Regional and Worldwide. Kosovo is XK.',
    },
    iso3: {
      label: (field: string) => `${field}: three-letter codes`,
      help: 'ISO 3166-1 alpha-3, such as KEN. Empty for Regional and Worldwide. Kosovo is XKX.',
    },
  },
} as const

/** The page where one chooses what to download. */
export const downloadPage = {
  title: 'Download projects',
  found: (sentence: string) => `${sentence}.`,
  back: 'Back to the projects',
  formats: {
    xlsx: { name: 'Download Excel', hint: 'with a second sheet that explains the columns' },
    csv: { name: 'Download CSV', hint: 'for any spreadsheet program' },
    json: { name: 'Download JSON', hint: 'for programs' },
    geojson: {
      name: 'Download GeoJSON',
      hint: 'for maps, each project at the middle of its countries',
    },
  },
  rows: 'Rows',
  rowKinds: {
    project: { name: 'One row for each project', hint: 'several countries share a cell' },
    country: {
      name: 'One row for each project and country',
      hint: 'a project in three countries has three rows, so do not add up the rows',
    },
  },
  columns: 'Columns',
  columnsHint: 'The file has the columns you tick.',
  columnMeaning: 'What the columns mean',
} as const

/** The page about the data. */
export const dataPage = {
  title: 'Data',
  lead: 'Everything on this site as files and as an API: the same projects, the same filters. No key is needed.',
  description: 'Download the projects as CSV, Excel, JSON or GeoJSON, or read them with the API.',
  licence: {
    title: 'What you may do with it',
    stated: 'You may use the data under this licence:',
    none: 'The site states no licence for its data. Ask its publisher before you publish more than facts and figures.',
  },
  freshness: {
    title: 'How current it is',
    /** The date in ISO 8601. */
    text: (total: string, date: string) =>
      `The data has ${total}. The last one was added on ${day.format(new Date(date))}. Files, API and pages are made from the same content, so they always agree.`,
    none: 'There are no projects yet.',
    status:
      'Whether a project is active, completed or upcoming is worked out each day from its years.',
  },
  what: {
    title: 'What there is',
    heads: ['Address', 'Format', 'What it has'],
    rows: {
      csv: 'a table for spreadsheet programs, in UTF-8',
      xlsx: 'an Excel workbook, with a sheet that explains the columns',
      json: 'the same projects for programs',
      geojson: 'the same projects for maps, each at the middle of its countries',
      atom: 'a feed of the projects published last, 50 to a page',
      jsonFeed: 'the same feed for programs',
      facets: 'how many projects each region, client, solution, country and status has',
      projects: 'projects, 24 to a page, with the counts of all filters',
      project: 'one project with its text as Markdown and HTML',
      results: 'the results of projects that begin with a figure, 50 to a page',
      resultsCsv: 'the same results as a table, all of them',
      vocabularies: 'the names that fields take their values from, with counts',
      openapi: 'the description of the API (OpenAPI 3.1)',
    },
    choose: 'Choose format, rows and columns',
  },
  filters: {
    title: 'Filters',
    text: 'Every address takes the query string of the list of projects. Filter the list in your browser, then copy what follows the question mark.',
    limits:
      'A parameter that is not understood is ignored and named: in “notices” of an answer in JSON, in the header “X-Notices” of a file. A file or feed of a filter with unknown names only has no projects, and says so, since nobody looks at it every time.',
  },
  dictionary: {
    title: 'What the columns mean',
    text: 'These are headings of CSV and Excel files, keys of JSON and properties of GeoJSON. Choose some with “columns=title,clients”, or take all with “columns=all”. With “rows=country” there is one row for each project and country.',
  },
  examples: {
    title: 'Examples to copy',
    curl: 'On the command line',
    sheets: 'In Google Sheets, in a cell',
    excel: 'In Excel: Data, From Web, then this address',
    r: 'In R',
    python: 'In Python',
  },
} as const
