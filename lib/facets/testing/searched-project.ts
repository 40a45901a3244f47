import type { IndexedProject } from '../types'

/**
 * A project and the words of its text in their order, as a test makes it. Where a test knows words
 * without their order, it says which places they mention.
 */
export type SearchedProject = IndexedProject & {
  readonly words?: string
  readonly mentions?: readonly string[]
}
