/** Content pages, such as "About". */
export const pages = {
  home: 'Home',
  draft: 'This page is a draft, so visitors cannot see it. Turn on Published to publish it.',
} as const

/** The footer of every page. */
export const footer = {
  name: 'Footer',
  site: 'This site',
  projects: 'Projects',
  all: 'All projects',
  results: 'Results',
  data: 'Data',
  csv: 'Spreadsheet (CSV)',
  json: 'JSON',
  feed: 'Feed (Atom)',
  about: 'More formats and API',
  contact: 'Contact',
  publishedBy: (organisation: string) => `Published by ${lowerArticle(organisation)}.`,
} as const

/** The 404 page. */
export const notFound = {
  title: 'Page not found',
  text: 'If you typed the address, check that it is correct. If you pasted it, check that you copied all of it. You can also search for a project, or browse one of these lists.',
  lists: 'Lists to browse',
} as const

/** "The organisation" within a sentence. */
function lowerArticle(name: string): string {
  return name.replace(/^The (?=\p{L})/u, 'the ')
}
