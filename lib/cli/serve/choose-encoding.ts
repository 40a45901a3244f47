import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** How the bytes of an answer may be packed; `identity` is not at all. */
export type Encoding = 'br' | 'gzip' | 'identity'

const encodings: readonly Encoding[] = ['br', 'gzip', 'identity']

/**
 * The best encoding that a client accepts, the smallest where it does not care (RFC 9110, 12.5.3).
 *
 * @returns undefined when it accepts none of them.
 */
export function chooseEncoding(request: Pick<IncomingMessage, 'headers'>): Encoding | undefined {
  if (request.headers['accept-encoding'] === undefined) return 'identity'
  const [chosen] = new Negotiator(request).encodings(encodings, { preferred: encodings })
  return encodings.find((encoding) => encoding === chosen)
}
