/** The page shown when the server fails. */
export const failure = {
  title: 'Sorry, there is a problem with this page',
  text: 'The problem is on our side. Try again later, or use one of these links.',
  retry: 'Try again',
  projects: 'All projects',
  home: 'Home',
} as const

/** Plain-text answers of addresses that programs use. */
export const answers = {
  notFound: 'Not found',
  onlyRead: 'This address can only be read, with GET or HEAD.',
  noIndex: 'This index no longer exists. Reload the page to get the current one.',
} as const
