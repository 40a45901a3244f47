/** Copying an address. */
export const copy = {
  text: 'Copy',
  textDone: 'Copied',
  link: 'Copy link',
  linkDone: 'Link copied',
  said: 'The link was copied.',
  byHand: 'The link, to be copied by hand',
} as const
