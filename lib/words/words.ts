import { all } from '#words/all'
import type { all as english } from './en/all'

/** The same shape, with any text. */
type Translated<English> = English extends string
  ? string
  : English extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Translated<Said>
    : { readonly [Key in keyof English]: Translated<English[Key]> }

/** What a translation must contain; functions put numbers and names into sentences. */
export type Words = Translated<typeof english>

/**
 * All interface text, in the language that `imports` in package.json selects. For server code only:
 * code for browsers imports the areas it shows (`#words/listing`), or the browser would download
 * the whole catalogue.
 */
export const words: Words = all
