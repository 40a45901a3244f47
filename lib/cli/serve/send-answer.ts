import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { isUnchanged } from '@/lib/entity-tag'

/** A whole answer; its headers have small letters. */
export type Answer = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer }

/** Sends an answer, or 304 to a client that has it already; the body of no answer to HEAD. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { headers, body }: Answer,
): void {
  const { 'content-length': _, ...others } = headers
  const etag = headers.etag === undefined ? undefined : String(headers.etag)
  if (status === 200 && isUnchanged(request.headers['if-none-match'], etag)) {
    const { 'content-encoding': _encoding, 'content-type': _type, ...rest } = others
    response.writeHead(304, rest).end()
    return
  }
  const hasBody = status !== 304 && status !== 204
  response.writeHead(status, {
    ...others,
    ...(hasBody && { 'content-length': String(body.length) }),
  })
  response.end(hasBody && request.method !== 'HEAD' ? body : undefined)
}

/** What is written to a response, in bytes; undefined for what is no content. */
export function toBytes(chunk: unknown, encoding?: unknown): Buffer | undefined {
  if (typeof chunk === 'string') {
    const name = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'
    return Buffer.from(chunk, name)
  }
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : undefined
}
