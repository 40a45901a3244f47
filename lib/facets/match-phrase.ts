import { foldWords } from './fold-text'
import type { FacetIndex } from './index-types'
import { noteSet } from './note-set'
import { facetKeys } from './types'

/** What a phrase is worth in each field; as much as a whole word there. */
const scores = { title: 16, name: 12, summary: 6, body: 2 } as const

/**
 * For each position the best score of words that follow each other there; 0 where they do not. Only
 * an index with the order of words finds any in texts (`needsOrder` says which searches ask for it).
 */
export function matchPhrase(index: FacetIndex, words: readonly string[]): Uint8Array {
  const best = new Uint8Array(index.size)
  const phrase = ` ${words.join(' ')} `
  const orders = index.text.orders ?? []
  for (let position = 0; position < orders.length; position++) {
    const order = orders[position]
    if (!order) continue
    if (order.title.includes(phrase)) best[position] = scores.title
    else if (order.summary.includes(phrase)) best[position] = scores.summary
    else if (order.body.includes(phrase)) best[position] = scores.body
  }
  noteNames(index, phrase, best)
  return best
}

function noteNames({ facets, size }: FacetIndex, phrase: string, best: Uint8Array): void {
  const length = (size + 31) >>> 5
  for (const facet of facetKeys) {
    if (facet === 'status') continue
    const { terms, sets } = facets[facet]
    terms.forEach(({ label, aliases = [] }, number) => {
      const hasPhrase = [label, ...aliases].some((name) =>
        ` ${foldWords(name).join(' ')} `.includes(phrase),
      )
      if (hasPhrase) noteSet(sets, number * length, scores.name, best)
    })
  }
}
