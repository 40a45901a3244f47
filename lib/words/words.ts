import { all } from '#words/all'
import type { all as english } from './en/all'

/** The same with any text in the place of the English one. */
type Translated<English> = English extends string
  ? string
  : English extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Translated<Said>
    : { readonly [Key in keyof English]: Translated<English[Key]> }

/** What a language has to say; functions put numbers and names into sentences. */
export type Words = Translated<typeof english>

/**
 * Every word the interface shows, in the language of the site: the one that `imports` of
 * package.json names. For what is made on a server; code that is sent to browsers imports only the
 * areas it shows (`#words/listing`), since the whole catalogue would be sent with it.
 */
export const words: Words = all
