import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A film of a service we know how to show without cookies. */
type Film = { readonly service: string; readonly page: string; readonly player: string }

/**
 * Replaces every frame: a known film by a link to its page, which a script may turn into the player
 * on a click; anything else by a plain link. No frame is left.
 */
export function replaceFrames() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'iframe' || !parent || index === undefined) return undefined
      const { src, title } = element.properties
      const address = toUrl(src)
      const name = typeof title === 'string' && title.trim() ? title.trim() : undefined
      parent.children.splice(index, 1, ...replace(address, name))
      return [SKIP, index + 1]
    })
  }
}

function replace(address: URL | undefined, title: string | undefined): ElementContent[] {
  if (!address) return []
  const film = readFilm(address)
  if (!film) return [link(address.href, title ?? `See ${address.hostname}`)]
  const words = `Watch on ${film.service}${title ? `: ${title}` : ''}`
  return [
    {
      type: 'element',
      // A frame may stand within a paragraph, where no block may.
      tagName: 'span',
      properties: {
        className: ['video-embed'],
        dataEmbedSrc: film.player,
        dataEmbedTitle: title ?? `Film on ${film.service}`,
      },
      children: [link(film.page, words)],
    },
  ]
}

/** The film a frame shows; ids are checked letter by letter before they go into an address. */
function readFilm({ hostname, pathname, searchParams }: URL): Film | undefined {
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

function link(href: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, rel: ['noopener'] },
    children: [{ type: 'text', value: words }],
  }
}

/** Frames of the older site often lack the protocol. */
function toUrl(src: unknown): URL | undefined {
  if (typeof src !== 'string') return undefined
  const whole = src.startsWith('//') ? `https:${src}` : src
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}
