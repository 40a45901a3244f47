import type { Element, Root } from 'hast'
import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { headingPrefix } from './anchors'
import { eachElement } from './each-element'
import { linkSchemes } from './link-schemes'

/** Footnotes link to themselves by ids with this prefix; no other id of a text survives. */
export const notePrefix = 'note-'

/**
 * What may be in a page: GitHub's allow-list, without anything that a text could use to pose as the
 * page itself. Frames pass here only to be replaced by links (video-embeds.ts).
 */
export const safeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', 'iframe'].filter(
    (name) => !['input', 'picture', 'source'].includes(name),
  ),
  attributes: {
    ...defaultSchema.attributes,
    iframe: ['src', 'title'],
    a: [...(defaultSchema.attributes?.a ?? []), 'id', 'name'],
    img: ['src', 'alt', 'title', 'width', 'height'],
  },
  protocols: { ...defaultSchema.protocols, href: linkSchemes, src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'object', 'svg', 'math', 'title'],
  // Ids are cleared by dropForeignIds; prefixing them here would break the links of footnotes.
  clobber: [],
}

/** Removes ids and names that raw HTML brings along (DOM clobbering, OWASP). */
export function dropForeignIds() {
  return (tree: Root) => {
    eachElement(tree, (element: Element) => {
      const { id } = element.properties
      const isNote =
        typeof id === 'string' && (id.startsWith(notePrefix) || id === 'footnote-label')
      const isAnchor = typeof id === 'string' && id.startsWith(headingPrefix)
      const mayHaveAnchor = /^(?:a|h[1-6])$/u.test(element.tagName)
      if (!isNote && !(isAnchor && mayHaveAnchor)) delete element.properties.id
      delete element.properties.name
    })
  }
}
