import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './choose-encoding'

/** Smaller answers gain nothing (the threshold of `compression`). */
export const smallest = 1024

/**
 * Brotli for what is packed once and kept: a tenth smaller than with 6. It takes a page some 60
 * milliseconds instead of 3, once for as long as its bytes stay the same.
 */
export const keptQuality = 11

/** Brotli for what is packed while it is sent: more than 6 takes too long for that. */
export const usualQuality = 6

/** Brotli for what is made for each question: on a listing a twentieth larger, in half the time. */
export const quickQuality = 4

/** Whether an answer of this type is a text, which is worth compressing. */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|manifest|[\w.-]+\+(?:xml|json)))/u.test(
    type,
  )
}

/** The bytes in an encoding. */
export async function pack(
  bytes: Buffer,
  encoding: Encoding,
  quality: typeof keptQuality | typeof quickQuality,
): Promise<Buffer> {
  if (encoding === 'identity') return bytes
  if (encoding === 'gzip') return promisify(gzip)(bytes)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return promisify(brotliCompress)(bytes, { params })
}
