import { termFilterKeys } from '@/lib/fields/shown'
import { foldSequence, splitJoined } from '../fold-text'
import type {
  FacetColumn,
  NameWords,
  TermPlace,
  TextIndex,
  WordForms,
  WordOrder,
} from '../index-types'
import type { FacetKey, IndexedProject } from '../types'
import { getPlaceNames, listMentions, type PlaceNames } from './place-names'

/** Where in a project a word stands, as bits. */
export const textFields = { title: 4, summary: 2, body: 1 } as const

/** Indexes the text of projects, which stand in the order of their positions. */
export function buildTextIndex(
  projects: readonly IndexedProject[],
  wordsOf: (slug: string) => string | undefined,
  names: PlaceNames,
  forms: WordForms,
): TextIndex {
  const places = new Map<string, number[]>()
  const orders = projects.map(({ slug, title, summary }, position): WordOrder => {
    const texts = {
      title: foldSequence(title),
      summary: foldSequence(summary),
      body: wordsOf(slug) ?? '',
    }
    for (const [word, fields] of listWords(texts, names)) {
      const list = places.get(word)
      if (list) list.push(position * 8 + fields)
      else places.set(word, [position * 8 + fields])
    }
    return {
      title: toOrder(texts.title),
      summary: toOrder(texts.summary),
      body: toOrder(texts.body),
    }
  })
  const words = [...places.keys()].sort()
  const offsets = new Uint32Array(words.length + 1)
  words.forEach((word, number) => {
    offsets[number + 1] = (offsets[number] ?? 0) + (places.get(word)?.length ?? 0)
  })
  const all = new Uint32Array(offsets[words.length] ?? 0)
  words.forEach((word, number) => {
    all.set(places.get(word) ?? [], offsets[number])
  })
  return { words, offsets, places: all, forms, orders }
}

/** Indexes the names of the terms in use. A status is not a name anybody searches for. */
export function buildNameWords(facets: Readonly<Record<FacetKey, FacetColumn>>): NameWords {
  const places = getPlaceNames(facets)
  const terms = new Map<string, TermPlace[]>()
  for (const facet of termFilterKeys) {
    facets[facet].terms.forEach(({ label, aliases = [] }, number) => {
      const sequences = [label, ...aliases].map(foldSequence)
      for (const word of new Set(sequences.flatMap((one) => [...listSearched(one, places)]))) {
        const list = terms.get(word)
        if (list) list.push({ facet, number })
        else terms.set(word, [{ facet, number }])
      }
    })
  }
  const words = [...terms.keys()].sort()
  return { words, terms: words.map((word) => terms.get(word) ?? []) }
}

/** The numbers of the sorted words that begin like this: from the first to before the second. */
export function findBeginning(words: readonly string[], beginning: string): [number, number] {
  return [findPlace(words, beginning), findPlace(words, `${beginning}\u{10ffff}`)]
}

/** The number of a word, or -1. */
export function findWord(words: readonly string[], word: string): number {
  const place = findPlace(words, word)
  return words[place] === word ? place : -1
}

/** The place of the first word that does not come before this one. */
function findPlace(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

function listWords(texts: WordOrder, names: PlaceNames): Map<string, number> {
  const found = new Map<string, number>()
  for (const field of ['title', 'summary', 'body'] as const) {
    const bit = textFields[field]
    for (const word of listSearched(texts[field], names)) {
      found.set(word, (found.get(word) ?? 0) | bit)
    }
  }
  return found
}

/** Everything a sequence of words is found by: its words, joined ones as one, and places. */
function listSearched(sequence: string, names: PlaceNames): ReadonlySet<string> {
  if (sequence === '') return new Set()
  const hasJoined = sequence.includes('-')
  const words = (hasJoined ? sequence.replaceAll('-', ' ') : sequence).split(' ')
  const found = new Set(words)
  if (hasJoined) {
    for (const word of sequence.split(' ')) {
      if (word.includes('-')) for (const part of splitJoined(word)) found.add(part)
    }
  }
  for (const mention of listMentions(words, names)) found.add(mention)
  return found
}

/** The words of a sequence in the form phrases are looked for in. */
function toOrder(sequence: string): string {
  return ` ${sequence.replaceAll('-', ' ')} `
}
