/** The part of `autocannon` that the bench uses; the package ships no types. */
declare module 'autocannon' {
  export default function autocannon(options: {
    readonly url: string
    readonly connections: number
    /** In seconds. */
    readonly duration: number
    readonly headers: Readonly<Record<string, string>>
    /** Threads to ask from. */
    readonly workers: number
  }): Promise<{
    readonly requests: { readonly average: number }
    readonly non2xx: number
    readonly errors: number
  }>
}
