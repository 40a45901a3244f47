/** The buttons that copy text or a link. */
export const copy = {
  text: 'Copy',
  textDone: 'Copied',
  link: 'Copy link',
  linkDone: 'Link copied',
  announcement: 'Copied to the clipboard.',
  manual: 'Link to copy',
} as const

/** The links from one project to the previous and the next one. */
export const order = {
  name: 'Previous and next project',
  previous: 'Previous',
  next: 'Next',
  all: (total: number) => `All ${total} projects`,
  back: (total: number) =>
    total === 1 ? 'Back to the search result' : `Back to the ${total} search results`,
} as const

/** Videos, and other embedded pages. */
export const videos = {
  watch: (service: string, title: string | undefined) =>
    title === undefined ? `Watch on ${service}` : `Watch on ${service}: ${title}`,
  /** For a video without a title. */
  name: (service: string) => `Video on ${service}`,
  untitled: 'Video',
  visit: (host: string) => `Visit ${host}`,
} as const

/** The print dialog. */
export const printing = {
  button: 'Print',
} as const

/** What in an address was not understood; the messages themselves are in notices. */
export const aboutAddress = 'About this address'
