import { foldText, foldWords } from './fold-text'
import type { FacetOption, Term } from './types'

/** An option that fits what was typed, and the other name that fits if its own does not. */
export type FoundOption = { readonly option: FacetOption; readonly also?: string }

/**
 * The options whose name has a text in it, or whose other names, adjectives or codes begin with it.
 *
 * @param terms the other names of the options, as far as they are known.
 */
export function findOptions(
  options: readonly FacetOption[],
  typed: string,
  terms: readonly Term[],
): FoundOption[] {
  const sought = foldText(typed.trim())
  const words = foldWords(typed).join(' ')
  const byValue = new Map(terms.map((term) => [term.value, term]))
  return options.flatMap((option) => {
    if (foldText(option.label).includes(sought)) return { option }
    const also =
      words && listOtherNames(byValue.get(option.value)).find((name) => fits(name, words))
    return also ? { option, also } : []
  })
}

function listOtherNames(term: Term | undefined): readonly string[] {
  const { aliases = [], place } = term ?? {}
  return [...aliases, ...(place?.adjectives ?? []), ...(place?.codes ?? [])]
}

/** Whether a name begins with words, or any of its words does. */
function fits(name: string, words: string): boolean {
  return ` ${foldWords(name).join(' ')}`.includes(` ${words}`)
}
