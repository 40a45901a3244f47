/** Each character of a text replaced by U+0000, line breaks kept, so that offsets and lines stay. */
export function maskAll(text: string): string {
  return text.replace(/[^\n]/gu, '\0')
}

/** A text with its parts at some ranges replaced; of ranges that overlap, the rest of the later. */
export function replaceRanges(
  text: string,
  ranges: readonly { readonly from: number; readonly to: number }[],
  replace: (part: string) => string,
): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to } of ranges) {
    if (to <= done) continue
    parts.push(text.slice(done, from), replace(text.slice(Math.max(done, from), to)))
    done = to
  }
  return parts.join('') + text.slice(done)
}

/** Masks fenced code (CommonMark 4.5): up to a fence at least as long, or the end. */
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
      return wasOpen || mark ? maskAll(line) : line
    })
    .join('\n')
}

/**
 * Where the code that begins with a run of backticks ends (CommonMark 6.1).
 *
 * @param from where the run begins, `length` backticks long.
 * @returns undefined where no run of that length follows in the paragraph, so that no code begins.
 */
export function findCodeEnd(text: string, from: number, length: number): number | undefined {
  const stops = /(`+)|\n[ \t]*\n/gu
  stops.lastIndex = from + length
  for (let stop = stops.exec(text); stop?.[1]; stop = stops.exec(text)) {
    if (stop[1].length === length) return stops.lastIndex
  }
  return undefined
}
