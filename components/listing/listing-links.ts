import type { MouseEvent } from 'react'

/** A link of the page or, with properties of another kind, of a drawing. */
type PageLink = HTMLAnchorElement | SVGAElement

/** The link that was clicked, to any address. */
export function findLink({ target }: MouseEvent): PageLink | null {
  return target instanceof Element ? target.closest<PageLink>('a') : null
}

/** The address of a link of either kind. */
export function readAddress(link: PageLink): URL {
  return new URL(link.getAttribute('href') ?? '', document.baseURI)
}

/** The link that was clicked, if it opens a listing in this tab. */
export function findListingLink(event: MouseEvent): PageLink | undefined {
  const link = findLink(event)
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!link || !isPlain || link.hasAttribute('target') || link.hasAttribute('download'))
    return undefined
  const { origin, pathname, hash } = readAddress(link)
  return origin === location.origin && pathname === '/projects' && !hash ? link : undefined
}

/**
 * Where the focus goes once a link has been followed: it stays on the link, or on the one that took
 * its place; if there is none, on the sentence with the number of results. It goes there too when a
 * chip is gone, so that Enter pressed twice does not remove the next one as well.
 */
export function keepFocus(link: PageLink, root: HTMLElement | null): () => void {
  const group = link.closest<HTMLElement>('[data-links]')
  const name = group?.dataset.links
  const before = group ? [...group.querySelectorAll<PageLink>('a')] : []
  const place = before.indexOf(link)
  return () => {
    const sentence = root?.querySelector<HTMLElement>('#sentence')
    if (name === 'pages') {
      sentence?.focus({ preventScroll: true })
      root?.querySelector('#results')?.scrollIntoView({ behavior: 'instant' })
      return
    }
    if (link.isConnected) return
    const links = root?.querySelectorAll<HTMLElement>(`[data-links="${name}"] a`) ?? []
    const isGone = name === 'chips' && links.length < before.length
    const next = isGone ? sentence : (links[place] ?? [...links].at(-1) ?? sentence)
    next?.focus({ preventScroll: true })
  }
}
