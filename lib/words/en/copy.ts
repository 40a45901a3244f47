/** The buttons that copy text or a link. */
export const copy = {
  text: 'Copy',
  textDone: 'Copied',
  link: 'Copy link',
  linkDone: 'Link copied',
  announcement: 'Copied to the clipboard.',
  manual: 'Link to copy',
} as const
