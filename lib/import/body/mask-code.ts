const codeOrComment =
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)|<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<\?[\s\S]*?(?:\?>|$)/gu

/**
 * Blots code out, each sign as U+0000, and finds comments: whichever begins first has what is in it.
 */
export function maskCode(text: string): {
  readonly masked: string
  readonly comments: readonly { readonly from: number; readonly to: number }[]
} {
  const comments: { from: number; to: number }[] = []
  const masked = maskFences(text).replace(codeOrComment, (whole, ticks: unknown, index: number) => {
    if (typeof ticks === 'string') return whole.replace(/[^\n]/gu, '\0')
    comments.push({ from: index, to: index + whole.length })
    return whole
  })
  return { masked, comments }
}

/** Fenced code (CommonMark 4.5): up to a fence at least as long, or the end. */
function maskFences(text: string): string {
  let fence: string | undefined
  return text
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1]
      const wasOpen = fence !== undefined
      if (fence && mark?.startsWith(fence)) fence = undefined
      else if (!fence) fence = mark
      return wasOpen || mark ? '\0'.repeat(line.length) : line
    })
    .join('\n')
}
