import { findElementEnd } from './find-element-end'
import { maskCode } from './mask-code'
import { cutOut, type Piece, replacePieces, type TextChange } from './text-change'

/** Comments of kramdown, up to their end or that of the text. */
const kramdownComment =
  /\{::comment(?:\s[^{}\n]*)?\/\}|\{::comment\}[\s\S]*?(?:\{:\/comment\}|\{:\/\}|$)/gu

/** A definition of a link that is used as a comment: `[//]: # (words)`. */
const linkComment = /^ {0,3}\[(?:\/\/|comment|_|#|\^_\^)\]:[ \t]*(?:#|<>)[^\n]*$/gimu

/** An element that browsers do not show. */
const hiddenElement =
  /<([a-z][a-z\d]*)\b(?=[^<>]*(?:\shidden(?=[\s=>/])|style\s*=\s*["'][^"'<>]*(?:display:\s*none|visibility:\s*hidden)))[^<>]*>/giu

/** Takes out what kramdown, HTML and browsers did not show, also where it never ends. */
export function hideComments(text: string): TextChange {
  const { masked, comments } = maskCode(text)
  const found = [
    ...comments,
    ...[kramdownComment, linkComment].flatMap((pattern) =>
      [...masked.matchAll(pattern)].map(({ index, 0: whole }) => ({
        from: index,
        to: index + whole.length,
      })),
    ),
    ...[...masked.matchAll(hiddenElement)].map(({ index, 0: tag, 1: name = '' }) => ({
      from: index,
      to: findElementEnd(masked, name, index + tag.length).to,
    })),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Piece[] = []
  const hidden: string[] = []
  let done = 0
  for (const { from, to } of found) {
    if (from < done) continue
    pieces.push(cutOut(text, from, to))
    hidden.push(text.slice(from, to))
    done = to
  }
  return { text: replacePieces(text, pieces), notes: [], hidden }
}
