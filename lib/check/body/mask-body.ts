import { findHiddenText } from '@/lib/markdown/hidden-text'
import { blot, maskFences, replaceRanges } from '@/lib/markdown/mask-code'

/**
 * The text of a body with everything masked that is not running text: code and what is hidden.
 * Each character of it becomes U+0000, which no text holds, so that offsets and lines stay what they are.
 */
export function maskBody(body: string, hidden = findHiddenText(body)): string {
  const masked = replaceRanges(maskFences(body), hidden, blot)
  return masked.includes('`') ? maskCodeSpans(masked) : masked
}

/** Code between backticks (CommonMark 6.1), within a paragraph. */
function maskCodeSpans(body: string): string {
  return body
    .split(/(\n[ \t]*\n)/u)
    .map((paragraph) => {
      let masked = ''
      let done = 0
      const runs = [...paragraph.matchAll(/`+/gu)]
      for (let index = 0; index < runs.length; index++) {
        const open = runs[index]
        const size = open?.[0].length
        const close = runs.findIndex((run, later) => later > index && run[0].length === size)
        const end = runs[close]
        if (!open || !end) continue
        masked += paragraph.slice(done, open.index)
        done = end.index + end[0].length
        masked += blot(paragraph.slice(open.index, done))
        index = close
      }
      return masked + paragraph.slice(done)
    })
    .join('')
}
