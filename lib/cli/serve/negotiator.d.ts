/** The part of `negotiator` that is used here; the published types do not know `preferred`. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http'

  export default class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>)
    encodings(
      available: readonly string[],
      options: { readonly preferred: readonly string[] },
    ): string[]
  }
}
