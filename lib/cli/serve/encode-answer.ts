import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { takesBrotli } from './static-assets'

/** How an answer is sent. */
type Encoding = 'br' | 'gzip' | 'identity'

/** Fewer bytes go into one packet anyway. */
const smallest = 1024

const text = /^(?:text\/|application\/(?:json|[\w.-]+\+(?:xml|json)))/u

/** The best encoding that an `Accept-Encoding` header takes. */
export function pickEncoding(accepted: string | readonly string[] = ''): Encoding {
  if (takesBrotli(accepted)) return 'br'
  const takesGzip = /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu
  return takesGzip.test([accepted].flat().join()) ? 'gzip' : 'identity'
}

/** The bytes in that encoding; the same object where compressing them is not worth it. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const isWorth = body.length >= smallest && text.test(headers['content-type'] ?? '')
  if (!isWorth || encoding === 'identity') return body
  if (encoding === 'gzip') return promisify(gzip)(body)
  // On a listing, 4 is a twentieth larger than 6 and takes half of its time.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return promisify(brotliCompress)(body, { params })
}
