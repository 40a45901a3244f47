import pLimit from 'p-limit'
import type { SocialCard } from '@/lib/social/card'
import { drawCard } from './draw-card'

type Png = Uint8Array<ArrayBuffer>

/** Images that were drawn lately, by the name of their file; some 70 kB each. */
const drawn = new Map<string, Promise<Png>>()
const maxDrawn = 200

/** Drawing takes a quarter of a second of a processor, so it is done one by one. */
const takeTurn = pLimit(1)
/** With more at work or in the queue, the next request is asked to come again later. */
const maxWaiting = 12

/** The image of a card of that name, or 'busy' when too many others are waiting to be drawn. */
export async function getCardImage(name: string, card: SocialCard): Promise<Png | 'busy'> {
  const known = drawn.get(name)
  if (known) {
    // Images that are requested again are kept longest.
    drawn.delete(name)
    drawn.set(name, known)
    return known
  }
  if (takeTurn.activeCount + takeTurn.pendingCount >= maxWaiting) return 'busy'
  const image = takeTurn(() => drawCard(card))
  image.catch(() => drawn.delete(name))
  const [oldest] = drawn.keys()
  if (oldest !== undefined && drawn.size >= maxDrawn) drawn.delete(oldest)
  drawn.set(name, image)
  return image
}
