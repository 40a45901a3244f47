import type { Body } from './open-body'

/** An address in a file, as it is written. */
export type Link = {
  /** Where it begins, in the body, and for an address of a field in the whole file. */
  readonly offset: number
  readonly target: string
}

/** `](` begins an address whatever is in the brackets, another image included. */
const inlineAddress = /\]\(\s{0,9}(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*))/gu

/** What follows a space in an address; a title in quotes may follow one, too (CommonMark 6.3). */
const restOfSpaced = /[ \t]+[^\s"'()][^()<>\n]{0,300}\)/uy

/** An attribute and its value, in quotes or not (HTML 13.1.2.3). */
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=][^\s<>]*)))?/gu

/** Finds all addresses of links and images in a body, those of reference definitions and HTML too. */
export function findLinks({ masked }: Body): Link[] {
  const links: Link[] = []
  for (const match of masked.matchAll(inlineAddress)) {
    if (!isSpaced(masked, match)) links.push(toLink(match))
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
      for (const link of findAttributes(tag[0])) {
        links.push({ ...link, offset: tag.index + link.offset })
      }
    }
  }
  return links
}

/** Finds addresses with spaces in them, which make their links plain text. */
export function findSpacedAddresses({ masked }: Body): Link[] {
  return [...masked.matchAll(inlineAddress)]
    .filter((match) => isSpaced(masked, match))
    .map((match) => toLink(match))
}

function isSpaced(masked: string, { index, 0: whole, 2: plain = '' }: RegExpExecArray): boolean {
  // Spaces in a tag of the previous site are told as part of that.
  if (plain === '' || plain.startsWith('{')) return false
  restOfSpaced.lastIndex = index + whole.length
  return restOfSpaced.test(masked)
}

/** The addresses in a tag; a word such as `src=` in the text of another attribute is none. */
function findAttributes(tag: string): Link[] {
  return [...tag.matchAll(attribute)].flatMap(({ index, 0: whole, 1: name, 2: a, 3: b, 4: c }) => {
    const target = a ?? b ?? c
    if (target === undefined || !/^(?:href|src)$/iu.test(name ?? '')) return []
    return [{ target, offset: index + whole.lastIndexOf(target) }]
  })
}

function toLink({ index, 0: whole, 1: first, 2: second }: RegExpExecArray): Link {
  const target = first ?? second ?? ''
  return { target, offset: index + whole.lastIndexOf(target) }
}
