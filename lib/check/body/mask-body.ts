/**
 * The text of a body with everything blotted out that is not running text: code and comments. Each
 * sign of it becomes U+0000, which no text holds, so that offsets and lines stay what they are.
 */
export function maskBody(body: string): string {
  let masked = body
  if (/^ {0,3}(?:```|~~~)/mu.test(masked)) masked = maskFences(masked)
  if (masked.includes('<!--')) masked = masked.replace(/<!--[\s\S]*?(?:-->|$)/gu, blot)
  if (masked.includes('`')) masked = maskCodeSpans(masked)
  return masked
}

function blot(text: string): string {
  return text.replace(/[^\n]/gu, '\0')
}

/** Fenced code (CommonMark 4.5): up to a fence at least as long, or the end. */
function maskFences(body: string): string {
  let fence: string | undefined
  return body
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1]
      const wasOpen = fence !== undefined
      if (fence && mark?.startsWith(fence)) fence = undefined
      else if (!fence) fence = mark
      return wasOpen || mark ? blot(line) : line
    })
    .join('\n')
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
