/** Each character of a text replaced by U+0000, line breaks kept, so that offsets and lines stay. */
export function blot(text: string): string {
  return text.replace(/[^\n]/gu, '\0')
}

/** Blots out fenced code (CommonMark 4.5): up to a fence at least as long, or the end. */
export function maskFences(body: string): string {
  if (!/^ {0,3}(?:```|~~~)/mu.test(body)) return body
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
