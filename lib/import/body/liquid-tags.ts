import { evaluateOutput, type LiquidNames } from './liquid-values'

/** A tag or an output of Liquid. */
export type Token = {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly rest: string
}

const tagPattern = /\{%-?\s*(#|\w+)?([\s\S]*?)-?%\}|\{\{-?([\s\S]*?)-?\}\}/gu

/** The next tag or output of a text. */
export function readToken(text: string, from: number): Token | undefined {
  const pattern = new RegExp(tagPattern)
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (!match) return undefined
  const [whole, name = '', rest = '', output] = match
  return {
    from: match.index,
    to: match.index + whole.length,
    name: output === undefined ? name : '{{',
    rest: (output ?? rest).trim(),
  }
}

/**
 * What a tag or output stood for.
 *
 * @param after the text behind it, as far as it may matter.
 * @returns undefined where that cannot be known.
 */
export function resolveTag(
  { name, rest }: Token,
  after: string,
  names: LiquidNames,
): string | undefined {
  const path = rest.replace(/^["']|["']$/gu, '')
  if (name === 'link') return names.findAddress(path)
  if (name === 'post_url') return names.findPost(path)
  if (name !== '{{') return undefined
  // The address of the site itself in front of a path is needed no longer.
  const isBeforePath =
    /^(?:\/|\{\{-?\s*site\.baseurl|\{%-?\s*(?:link|post_url)\s|\{\{[^{}]*\|\s*relative_url)/u.test(
      after,
    )
  return isBeforePath && /^site\.(?:url|baseurl)$/u.test(rest) ? '' : evaluateOutput(rest, names)
}
