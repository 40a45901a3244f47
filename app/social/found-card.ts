import type { SocialCard } from '@/lib/social/card'

/** A card, and the address of the page that it is of, in its one form. */
export type FoundCard = {
  readonly card: SocialCard
  readonly path: string
  /** The query string without `?`; empty but for a filtered listing. */
  readonly search: string
}
