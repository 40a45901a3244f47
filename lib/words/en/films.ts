/** Films, and other things that pages of other sites show in a frame. */
export const films = {
  watch: (service: string, title: string | undefined) =>
    title === undefined ? `Watch on ${service}` : `Watch on ${service}: ${title}`,
  /** A film without a title of its own; where it is, if that is known. */
  name: (service: string) => `Film on ${service}`,
  nameless: 'Film',
  see: (host: string) => `See ${host}`,
} as const
