/**
 * Sends text piece by piece as it is asked for, so that a long file is never whole in memory. No
 * piece is made ahead: the first one would wait for the second.
 */
export function toStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.iterator]()
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      const { done, value } = iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
