import { findHiddenText, type HiddenText } from '@/lib/markdown/hidden-text'
import { maskBody } from './mask-body'

/** A body as the rules for text look at it. */
export type Body = {
  /** As it is written, lines ended by `\n`. */
  readonly text: string
  /** The same with code and comments masked by U+0000. */
  readonly masked: string
  /** What readers do not see of it. */
  readonly hidden: readonly HiddenText[]
}

/** The views of a body. */
export function openBody(text: string): Body {
  const hidden = findHiddenText(text)
  return { text, masked: maskBody(text, hidden), hidden }
}
