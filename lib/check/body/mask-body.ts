import { findHiddenText } from '@/lib/markdown/hidden-text'
import { blot, maskFences } from '@/lib/markdown/mask-code'

/**
 * The text of a body with everything masked that is not running text: code and what is hidden.
 * Each character of it becomes U+0000, which no text holds, so that offsets and lines stay what they are.
 */
export function maskBody(body: string): string {
  let masked = maskFences(body)
  const hidden = findHiddenText(body)
  if (hidden.length > 0) {
    const parts: string[] = []
    let done = 0
    for (const { from, to } of hidden) {
      if (to <= done) continue
      parts.push(masked.slice(done, from), blot(masked.slice(Math.max(done, from), to)))
      done = to
    }
    masked = parts.join('') + masked.slice(done)
  }
  if (masked.includes('`')) masked = maskCodeSpans(masked)
  return masked
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
