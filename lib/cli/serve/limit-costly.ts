import type { ServerResponse } from 'node:http'
import pLimit from 'p-limit'

/** How many answers may wait for their turn; with more, a client is asked to come again. */
const maxWaiting = 24

/** In seconds. */
const retryAfter = 10

/** How long one answer may keep others waiting, in milliseconds: a client may read slowly, or not at all. */
const longestTurn = 20_000

const busy = 'Many statements are being made at the moment. Try again in ten seconds.\n'

/** Statements for print and Word: up to sixty projects (`maxPicks`) with their whole texts. */
const costly = /^\/projects\/print(?:\.docx)?(?:\?|$)/u

/** Whether an address takes so long to answer that {@link limitCostly} lets one at a time be made. */
export function isCostly(url: string): boolean {
  return costly.test(url)
}

/**
 * Makes costly answers one by one, so that quick ones come in between. One that comes when too many
 * wait is refused (503, with `Retry-After`); one whose client has left is not made.
 *
 * @param turn after how many milliseconds the next one begins even if the last one is not yet written.
 * @returns what answers a request with `make`, whose promise ends when the answer is written.
 */
export function limitCostly({ turn = longestTurn }: { readonly turn?: number } = {}) {
  const takeTurn = pLimit(1)
  const waiting = new Set<ServerResponse>()
  return (response: ServerResponse, make: () => Promise<void>): Promise<void> => {
    if (waiting.size < maxWaiting) {
      waiting.add(response)
      // Its place is free as soon as its client has left.
      response.once('close', () => waiting.delete(response))
      return new Promise((resolve, reject) => {
        void takeTurn(() => {
          waiting.delete(response)
          const making = response.destroyed ? Promise.resolve() : make()
          making.then(resolve, reject)
          return endTurn(making, turn)
        })
      })
    }
    response.writeHead(503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfter),
    })
    response.end(busy)
    return Promise.resolve()
  }
}

/** Ends when an answer is written, or fails, or takes too long. */
function endTurn(making: Promise<void>, turn: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, turn)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    making.then(end, end)
  })
}
