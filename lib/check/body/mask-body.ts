import { findHiddenText } from '@/lib/markdown/hidden-text'
import { findCodeEnd, maskAll, maskFences, replaceRanges } from '@/lib/markdown/mask-code'

/**
 * The text of a body with everything masked that is not running text: code and what is hidden.
 * Each character of it becomes U+0000, which no text holds, so that offsets and lines stay what they are.
 */
export function maskBody(body: string, hidden = findHiddenText(body)): string {
  const masked = replaceRanges(maskFences(body), hidden, maskAll)
  return masked.includes('`') ? maskCodeSpans(masked) : masked
}

/** Code between backticks (CommonMark 6.1), within a paragraph. */
function maskCodeSpans(body: string): string {
  const spans: { from: number; to: number }[] = []
  const opening = /`+/gu
  for (let mark = opening.exec(body); mark; mark = opening.exec(body)) {
    const to = findCodeEnd(body, mark.index, mark[0].length)
    if (to === undefined) continue
    spans.push({ from: mark.index, to })
    opening.lastIndex = to
  }
  return replaceRanges(body, spans, maskAll)
}
