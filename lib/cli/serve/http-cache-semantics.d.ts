/** The part of `http-cache-semantics` that is used here; it is published without types. */
declare module 'http-cache-semantics' {
  type Headers = Readonly<Record<string, string | readonly string[] | undefined>>
  type AskedFor = { readonly method: string; readonly url: string; readonly headers: Headers }
  type Answered = { readonly status: number; readonly headers: Headers }

  export default class CachePolicy {
    constructor(asked: AskedFor, answered: Answered, options?: { readonly shared?: boolean })
    storable(): boolean
    satisfiesWithoutRevalidation(asked: AskedFor): boolean
    stale(): boolean
    /** In seconds. */
    maxAge(): number
    /** In seconds. */
    age(): number
  }
}
