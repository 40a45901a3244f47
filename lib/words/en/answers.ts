/** What an address that is not meant for reading answers when it has nothing. */
export const answers = {
  notFound: 'Not found',
  noMap: 'There is no such map; the page has a newer one.',
  noIndex: 'There is no such index; the page has a newer one.',
} as const
