import type { Body } from './open-body'

/** An address in a file, as it is written. */
export type Link = {
  /** Where it begins, in the body, and for an address of a field in the whole file. */
  readonly offset: number
  readonly target: string
}

/** Finds all addresses of links and images in a body, those of reference definitions and HTML too. */
export function findLinks({ masked }: Body): Link[] {
  const links: Link[] = []
  // `](` begins an address whatever is in the brackets, another image included.
  for (const match of masked.matchAll(
    /\]\(\s{0,9}(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*))/gu,
  )) {
    links.push(toLink(match))
  }
  for (const match of masked.matchAll(
    /^ {0,3}\[[^\]\n^][^\]\n]{0,500}\]:[ \t]*(?:<([^<>\n]*)>|(\S+))/gmu,
  )) {
    links.push(toLink(match))
  }
  if (masked.includes('<')) {
    for (const match of masked.matchAll(/<([a-z][a-z\d+.-]{1,31}:\/\/[^\s<>]*)>/giu)) {
      links.push(toLink(match))
    }
    for (const tag of masked.matchAll(/<(?:a|img)\b[^<>]{0,2000}>/giu)) {
      for (const match of tag[0].matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)) {
        const link = toLink(match)
        links.push({ ...link, offset: tag.index + link.offset })
      }
    }
  }
  return links
}

function toLink({ index, 0: whole, 1: first, 2: second }: RegExpExecArray): Link {
  const target = first ?? second ?? ''
  return { target, offset: index + whole.lastIndexOf(target) }
}
