import { createHash } from 'node:crypto'

/** The size that every service which shows such images asks for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const

/** A label and its value: "Years", "2004 to 2007". */
export type CardFact = {
  readonly label: string
  readonly value: string
  /** Whether it is a number or years, to be read from afar. */
  readonly isFigure: boolean
}

/** What a page's social image shows, as plain data; the same data is the same image. */
export type SocialCard = {
  /** The title of the site. */
  readonly site: string
  /** A few words above the title: the place of a project, the kind of a page. */
  readonly above?: string
  readonly title: string
  /** Two or three. */
  readonly facts: readonly CardFact[]
  /** Values of the country facet, marked on the map; none for the world. */
  readonly countries: readonly string[]
}

/**
 * Counts the versions of the drawing. Images are kept for good under the hash of their content, so
 * raise it when their look changes; a test says when.
 */
export const design = 3

/** The name of a card's file: another one as soon as the card or the drawing is. */
export function nameCardFile(card: SocialCard): string {
  const hash = createHash('sha256').update(JSON.stringify([design, card]))
  return `${hash.digest('hex').slice(0, 12)}.png`
}
