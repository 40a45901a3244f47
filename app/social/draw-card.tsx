import { ImageResponse } from 'next/og'
import { cardColours, SocialCardDrawing } from '@/components/social/social-card'
import { drawCardMap } from '@/lib/geo/card-map'
import { cardSize, type SocialCard } from '@/lib/social/card'
import { makeReadable } from '@/lib/social/readable'
import { openCardFonts } from './card-fonts'

const mapColours = {
  land: cardColours.land,
  line: cardColours.paper,
  place: cardColours.cover,
  edge: cardColours.ink,
  ring: cardColours.pencil,
} as const

/** The drawing of a card before it is an image. */
export function composeCard(card: SocialCard) {
  return SocialCardDrawing({ card, map: drawCardMap(card.countries, mapColours) })
}

/**
 * The PNG of a card: the same bytes for the same card. Nothing is fetched, since the fonts have every
 * character that is left.
 */
export async function drawCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, has } = await openCardFonts()
  const image = new ImageResponse(composeCard(makeReadable(card, has)), { ...cardSize, fonts })
  return new Uint8Array(await image.arrayBuffer())
}
