/** A video of a service we know how to show without cookies. */
export type Video = { readonly service: string; readonly page: string; readonly player: string }

/** The video a frame shows; ids are checked letter by letter before they go into an address. */
export function readVideo({ hostname, pathname, searchParams }: URL): Video | undefined {
  const host = hostname.replace(/^(?:www|m)\./u, '')
  if (host === 'youtube.com' || host === 'youtube-nocookie.com' || host === 'youtu.be') {
    const id = searchParams.get('v') ?? pathname.replace(/^\/(?:embed|shorts)?\/?/u, '')
    if (!/^[\w-]{6,20}$/u.test(id)) return undefined
    return {
      service: 'YouTube',
      page: `https://www.youtube.com/watch?v=${id}`,
      player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    }
  }
  if (host === 'vimeo.com' || host === 'player.vimeo.com') {
    const id = /^\/(?:video\/)?(\d{5,12})/u.exec(pathname)?.[1]
    if (!id) return undefined
    return {
      service: 'Vimeo',
      page: `https://vimeo.com/${id}`,
      player: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
    }
  }
  return undefined
}

/** The address of a frame if it is one of the web; frames of the previous site often lack the protocol. */
export function readFrameAddress(src: string): URL | undefined {
  const whole = src.startsWith('//') ? `https:${src}` : src
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}
