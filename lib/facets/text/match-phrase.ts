import { foldWords } from '../fold-text'
import type { FacetIndex } from '../index-types'
import { facetKeys } from '../types'
import { noteSet } from './note-set'
import { findWord } from './text-index'

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
  for (const position of orders.length > 0 ? listCandidates(index, words) : []) {
    const order = orders[position]
    if (!order) continue
    if (order.title.includes(phrase)) best[position] = scores.title
    else if (order.summary.includes(phrase)) best[position] = scores.summary
    else if (order.body.includes(phrase)) best[position] = scores.body
  }
  noteNames(index, phrase, best)
  return best
}

/** The positions of the texts that have all of some words, in whatever order. */
function listCandidates({ text, size }: FacetIndex, words: readonly string[]): number[] {
  const distinct = [...new Set(words)]
  const seen = new Uint8Array(size)
  for (const word of distinct) {
    const number = findWord(text.words, word)
    if (number < 0) return []
    const end = text.offsets[number + 1] ?? 0
    for (let at = text.offsets[number] ?? 0; at < end; at++) {
      const position = (text.places[at] ?? 0) >>> 3
      seen[position] = (seen[position] ?? 0) + 1
    }
  }
  const candidates: number[] = []
  for (let position = 0; position < size; position++) {
    if (seen[position] === distinct.length) candidates.push(position)
  }
  return candidates
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
