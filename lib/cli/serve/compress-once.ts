import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { chooseEncoding } from './choose-encoding'
import { isCompressible, keptQuality, pack, smallest } from './pack'
import { toBytes } from './send-answer'

/** Larger answers are not kept. */
const largest = 1024 * 1024

/** The memory that packed bytes may take. */
const memory = 16 * 1024 * 1024

/**
 * Makes what compresses each answer that has an ETag once, and not again while the same bytes are
 * sent: Next gives an ETag to what does not change with every request. Packed bytes are found by the
 * SHA-256 of what they were packed from, so no answer can be mistaken for another.
 */
export function makeCompressor(): (request: IncomingMessage, response: ServerResponse) => void {
  const packed = new LRUCache<string, Promise<Buffer>>({
    max: 5000,
    maxSize: memory,
    // What it will be is not known yet; text shrinks to a fifth or less.
    sizeCalculation: (_bytes, key) => Number(key.split(' ')[1]),
  })
  return (request, response) => {
    const encoding = chooseEncoding(request)
    if (request.method !== 'GET' || !encoding || encoding === 'identity') return
    response.end = new Proxy(response.end, {
      apply(end, self: ServerResponse, args: readonly unknown[]) {
        const bytes = toBytes(args[0])
        if (args.length > 1 || !bytes || !isWorthKeeping(response, bytes)) {
          return Reflect.apply(end, self, args)
        }
        const key = `${encoding} ${Math.ceil(bytes.length / 5)} ${hash('sha256', bytes)}`
        const known = packed.get(key) ?? pack(bytes, encoding, keptQuality)
        packed.set(key, known)
        known.then(
          (body) => {
            response.setHeader('Content-Encoding', encoding)
            response.setHeader('Content-Length', body.length)
            Reflect.apply(end, self, [body])
          },
          () => Reflect.apply(end, self, args),
        )
        return self
      },
    })
  }
}

function isWorthKeeping(response: ServerResponse, { length }: Buffer): boolean {
  return (
    !response.headersSent &&
    response.hasHeader('ETag') &&
    !response.hasHeader('Content-Encoding') &&
    length >= smallest &&
    length <= largest &&
    isCompressible([response.getHeader('Content-Type')].flat().join())
  )
}
