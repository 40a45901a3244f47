/** What an address that is not meant for reading answers when it has nothing. */
export const answers = {
  notFound: 'Not found',
  noIndex: 'There is no such index; the page has a newer one.',
} as const
