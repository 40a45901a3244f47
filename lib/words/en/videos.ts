/** Videos, and other things that pages of other sites show in a frame. */
export const videos = {
  watch: (service: string, title: string | undefined) =>
    title === undefined ? `Watch on ${service}` : `Watch on ${service}: ${title}`,
  /** A video without a title of its own; where it is, if that is known. */
  name: (service: string) => `Video on ${service}`,
  nameless: 'Video',
  see: (host: string) => `See ${host}`,
} as const
