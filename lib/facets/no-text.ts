import type { FacetIndex, WordForms } from './index-types'

/** Every word stands for itself only. */
export const noForms: WordForms = { listForms: (word) => [word], listStems: () => [] }

/** What an index has of texts in a browser before somebody searches; a text filters nothing then. */
export const noText: Pick<FacetIndex, 'names' | 'text' | 'matchText'> = {
  names: { words: [], terms: [] },
  text: { words: [], offsets: new Uint32Array(1), places: new Uint32Array(0), forms: noForms },
  matchText: () => undefined,
}
