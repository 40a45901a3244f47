import type { Element, Root } from 'hast'
import { decodePath } from '@/lib/site-address'
import { eachElement } from './each-element'

/** Headings and anchors of a text get ids with this prefix, so that they never meet an id of the page. */
export const headingPrefix = 'text-'

const heading = /^h[1-6]$/u

/**
 * Gives headings and anchors the ids that their writer chose, with the prefix: `## Wells {#wells}`,
 * `<h2 id="wells">`, `<a id="wells">`, `<a name="wells">`. Ids of other elements are removed later.
 *
 * @returns a transform for before ids and names are removed.
 */
export function keepAnchors() {
  return (tree: Root) => {
    eachElement(tree, (element: Element) => {
      const isHeading = heading.test(element.tagName)
      if (!isHeading && element.tagName !== 'a') return
      const { id, name } = element.properties
      const chosen = (isHeading ? takeMark(element) : undefined) ?? id ?? name
      const isAnchor = typeof chosen === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u.test(chosen)
      if (isAnchor && !/^(?:note-|footnote-label$)/u.test(chosen)) {
        element.properties.id = `${headingPrefix}${chosen.replace(/^text-/u, '')}`
      }
    })
  }
}

/** Takes `{#id}` or `{: #id}` off the end of a heading. */
function takeMark(element: Element): string | undefined {
  const last = element.children.at(-1)
  if (last?.type !== 'text') return undefined
  const mark = /\s*\{:?\s*#([\w.:-]+)\s*\}\s*$/u.exec(last.value)
  if (!mark) return undefined
  last.value = last.value.slice(0, mark.index)
  return mark[1]
}

/**
 * Points links to a part of a text at the id that it has on the page: `#wells` within the text, and
 * `/projects/x#wells` from another.
 */
export function pointToAnchors() {
  return (tree: Root) => {
    const ids = new Set<string>()
    eachElement(tree, ({ properties: { id } }) => {
      if (typeof id === 'string') ids.add(id)
    })
    eachElement(tree, ({ tagName, properties }) => {
      const { href } = properties
      if (tagName !== 'a' || typeof href !== 'string') return
      const link = /^(\/(?:projects\/)?[\w-]+)?#(?!text-|note-)(.+)$/u.exec(href)
      if (!link) return
      const id = `${headingPrefix}${decodePath(link[2] ?? '')}`
      if (link[1] ?? '') properties.href = `${link[1]}#${id}`
      else if (!ids.has(link[2] ?? '')) {
        properties.href = `#${ids.has(id) ? id : id.toLowerCase()}`
      }
    })
  }
}
