import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { isSitePath } from '@/lib/site-address'
import { eachElement } from './each-element'
import { readSectionTitle } from './prepare-lines'

/** Width and height of an image of the site in pixels, where they are known. */
export type ImageSize = (
  src: string,
) => { readonly width: number; readonly height: number } | undefined

/** Where a text is to be, if not alone on its page in the language of the site. */
export type RenderContext = {
  /** Language of the text (BCP 47). */
  readonly lang?: string
  /** Goes before every id, where a page holds several texts. */
  readonly idPrefix?: string
  /** How many levels its headings go down, where it is below a heading of its own. */
  readonly lower?: number
}

/**
 * Sets headings below the page's own h1: the first is an h2 and none skips a level, whatever levels
 * the writer took. Sections with a fixed title are always h2.
 */
export function levelHeadings() {
  return (tree: Root) => {
    const above: number[] = []
    eachElement(tree, (element) => {
      const depth = /^h([1-6])$/u.exec(element.tagName)?.[1]
      if (!depth || element.properties.id === 'footnote-label') return
      if (readSectionTitle(toText(element))) above.length = 0
      const written = Number(depth)
      while ((above.at(-1) ?? 0) >= written) above.pop()
      element.tagName = `h${Math.min(6, 2 + above.length)}`
      above.push(written)
    })
  }
}

/** Makes a wide table scroll sideways; focusable, so that a keyboard can scroll it (WCAG 2.1.1). */
export function wrapTables() {
  return (tree: Root) => {
    let number = 0
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined
      number++
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: `Table ${number}`,
        },
        children: [element],
      }
      return [SKIP, index + 1]
    })
  }
}

/**
 * Shows images of this site; one of another host becomes a link to it, since a page asks no other
 * host for anything.
 */
export function placeImages(imageSize: ImageSize) {
  return (tree: Root) => {
    const linked = new Set<Element>()
    visit(tree, 'element', (element, index, parent) => {
      // HTML has no links within links, so only the words of the image remain there.
      if (element.tagName === 'a' || (parent?.type === 'element' && linked.has(parent))) {
        linked.add(element)
      }
      if (element.tagName !== 'img' || !parent || index === undefined) return
      const { src, alt, width, height, title } = element.properties
      if (typeof src !== 'string') parent.children.splice(index, 1)
      else if (isSitePath(src)) {
        const size = imageSize(src) ?? { width, height }
        element.properties = {
          src,
          alt: alt ?? '',
          ...size,
          title,
          loading: 'lazy',
          decoding: 'async',
        }
      } else {
        const words = typeof alt === 'string' && alt ? alt : 'Image'
        const link = linked.has(element) ? undefined : linkTo(src, words)
        parent.children[index] = link ?? { type: 'text', value: words }
      }
    })
  }
}

/** Links to other sites hand on no window of ours. */
export function markExternalLinks() {
  return (tree: Root) => {
    eachElement(tree, (element) => {
      const { href } = element.properties
      if (element.tagName !== 'a' || typeof href !== 'string') return
      if (/^(?:https?:)?\/\//iu.test(href)) element.properties.rel = ['noopener']
    })
  }
}

/** Sets ids, the links to them and levels of headings so that a text can be beside others. */
export function placeAmong(tree: Root, { idPrefix = '', lower = 0 }: RenderContext): void {
  if (!idPrefix && !lower) return
  eachElement(tree, (element) => {
    const { properties } = element
    const { id, href, ariaDescribedBy: described } = properties
    if (typeof id === 'string') properties.id = `${idPrefix}${id}`
    if (typeof href === 'string' && href.startsWith('#')) {
      properties.href = `#${idPrefix}${href.slice(1)}`
    }
    if (Array.isArray(described)) {
      properties.ariaDescribedBy = described.map((name) => `${idPrefix}${name}`)
    }
    const depth = /^h([1-6])$/u.exec(element.tagName)?.[1]
    if (depth) element.tagName = `h${Math.min(6, Number(depth) + lower)}`
  })
}

function linkTo(src: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: src, rel: ['noopener'] },
    children: [{ type: 'text', value: words }],
  }
}
