/** The part of `compression` that is used here, without the types of Express it is published with. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { BrotliOptions } from 'node:zlib'

  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  export default function compression(options?: {
    readonly brotli?: BrotliOptions
    readonly filter?: (request: IncomingMessage, response: ServerResponse) => boolean
  }): Handler
}
