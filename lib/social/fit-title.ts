/** How a title is set: in pixels, and how many lines it may have before it ends in an ellipsis. */
export type TitleSize = { readonly size: number; readonly lines: number }

/** The sizes, largest first, with the number of characters that fit each on a cover. */
const sizes = [
  { upTo: 24, size: 84, lines: 4 },
  { upTo: 48, size: 70, lines: 5 },
  { upTo: 80, size: 58, lines: 6 },
  { upTo: 125, size: 48, lines: 7 },
  { upTo: Number.POSITIVE_INFINITY, size: 40, lines: 8 },
] as const

/** A word of more characters than this does not fit a line of the largest sizes. */
const longWord = 14

/** The largest size that a title fits in; beyond the smallest it is cut with an ellipsis. */
export function fitTitle(title: string): TitleSize {
  const longest = Math.max(...title.split(/[\s-]/u).map((word) => word.length))
  const fits = sizes.filter(({ size }) => longest <= longWord || size <= 58)
  const { size, lines } = fits.find(({ upTo }) => title.length <= upTo) ?? sizes[4]
  return { size, lines }
}
