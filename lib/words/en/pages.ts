/** Pages of content, such as "About". */
export const pages = {
  home: 'Home',
  draft: 'This page is a draft: visitors do not see it. Switch Published on to publish it.',
} as const

/** The foot of every page. */
export const footer = {
  name: 'Foot of the page',
  site: 'This site',
  projects: 'Projects',
  all: 'All projects',
  regions: 'Regions',
  solutions: 'Solutions',
  clients: 'Clients',
  countries: 'Countries',
  data: 'Data',
  csv: 'Spreadsheet (CSV)',
  json: 'JSON',
  feed: 'Feed (Atom)',
  api: 'API',
  contact: 'Contact',
  publishedBy: (organisation: string) => `Published by ${lowerArticle(organisation)}.`,
} as const

/** The page of an address that leads nowhere. */
export const notFound = {
  title: 'There is no page at this address',
  text: 'It may have moved, or the address may have lost a letter on its way. Search for the project, or go on from one of the lists.',
  lists: 'Lists to go on from',
} as const

/** "The organisation" within a sentence. */
function lowerArticle(name: string): string {
  return name.replace(/^The (?=\p{L})/u, 'the ')
}
