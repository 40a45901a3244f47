import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { toBytes } from './send-answer'

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** What is done with a whole answer; headers have small letters. */
type Finish = (status: number, headers: Record<string, string>, body: Buffer) => Promise<void>

/** Longer answers, in bytes, are sent while they are made. */
const largest = 2 * 1024 * 1024

/**
 * Holds what is written to a response until it is whole, and hands it over instead of sending it.
 * Then the response is as it was, and `finish` sends. An answer that grows too long to be held goes
 * out as if nothing had held it.
 */
export function holdAnswer(response: ServerResponse, finish: Finish): void {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  let size = 0
  const keep = (chunk: unknown) => {
    const bytes = toBytes(chunk)
    if (!bytes) return
    chunks.push(bytes)
    size += bytes.length
  }
  const restore = () => {
    Object.assign(response, { writeHead, write, end, flushHeaders })
  }
  const release = () => {
    restore()
    const headers = readHeaders(response)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    finish(response.statusCode, headers, Buffer.concat(chunks)).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  }
  Object.assign(response, {
    flushHeaders: () => {},
    writeHead: (status: number, reason?: string | Headers, given?: Headers) => {
      response.statusCode = status
      setHeaders(response, typeof reason === 'object' ? reason : given)
      return response
    },
    write: (chunk: unknown, ...others: unknown[]) => {
      keep(chunk)
      callBack(others)
      if (size <= largest) return true
      restore()
      return response.write(Buffer.concat(chunks))
    },
    end: (chunk?: unknown, ...others: unknown[]) => {
      keep(chunk)
      callBack([chunk, ...others])
      release()
      return response
    },
  })
}

function callBack(values: readonly unknown[]): void {
  for (const value of values) if (typeof value === 'function') process.nextTick(() => value())
}

function setHeaders(response: ServerResponse, headers: Headers | undefined): void {
  if (!headers || Array.isArray(headers)) {
    for (let at = 0; at + 1 < (headers?.length ?? 0); at += 2) {
      response.setHeader(String(headers?.[at]), String(headers?.[at + 1]))
    }
    return
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value)
  }
}

/** The headers of a response as texts; where one was set several times, with commas. */
function readHeaders(response: ServerResponse): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
}
