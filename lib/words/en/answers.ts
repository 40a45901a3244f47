/** Plain-text answers of addresses that programs use. */
export const answers = {
  notFound: 'Not found',
  noIndex: 'This index no longer exists. Reload the page to get the current one.',
} as const
