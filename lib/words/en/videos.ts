/** Videos, and other embedded pages. */
export const videos = {
  watch: (service: string, title: string | undefined) =>
    title === undefined ? `Watch on ${service}` : `Watch on ${service}: ${title}`,
  /** For a video without a title. */
  name: (service: string) => `Video on ${service}`,
  untitled: 'Video',
  see: (host: string) => `Visit ${host}`,
} as const
