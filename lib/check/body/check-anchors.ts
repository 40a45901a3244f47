import type { Finding } from '@/lib/check/diagnostic'
import { decodePath } from '@/lib/site-address'
import { headings } from './check-headings'
import type { Link } from './find-links'
import type { Body } from './open-body'

/** Finds links to a part of the same text that is not there. */
export function checkAnchors(body: Body, links: readonly Link[]): Finding[] {
  const anchors = links.filter(({ target }) => /^#./u.test(target))
  if (anchors.length === 0) return []
  const hasAnchor = findAnchors(body)
  return anchors
    .filter(({ target }) => !hasAnchor(target))
    .map(({ target, offset }) => ({
      offset,
      rule: 'dead-anchor',
      message: `no heading of this text has the id "${target.slice(1)}"; correct the link or remove it`,
    }))
}

/** Whether a text has the heading or anchor that a fragment names, such as `#wells-dug`. */
export function findAnchors(body: Body): (fragment: string) => boolean {
  const ids = new Set(
    [
      ...headings(body).map(({ title }) =>
        title.replace(/\]\([^()]*\)|\{:?\s*#[^{}]*\}\s*$/gu, ''),
      ),
      ...[...body.text.matchAll(/\{:?\s*#([\w.:-]+)\s*\}/gu)].map(([, id = '']) => id),
      ...[...body.text.matchAll(/\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/giu)].map(
        ([, id = '']) => id,
      ),
    ].map(foldAnchor),
  )
  return (fragment) => {
    const id = foldAnchor(fragment)
    // A second heading of one name has a number after it.
    return ids.has(id) || ids.has(id.replace(/\d+$/u, '')) || /^#(?:note|fn)/u.test(fragment)
  }
}

/** Letters and digits only: how exactly ids are made does not matter here. */
function foldAnchor(text: string): string {
  return decodePath(text)
    .toLowerCase()
    .replace(/^#(?:text-)?/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
