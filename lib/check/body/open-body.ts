import { maskBody } from './mask-body'

/** A body as the rules for text look at it. */
export type Body = {
  /** As it is written, lines ended by `\n`. */
  readonly text: string
  /** The same with code and comments blotted out by U+0000. */
  readonly masked: string
}

/** The two views of a body. */
export function openBody(text: string): Body {
  return { text, masked: maskBody(text) }
}
