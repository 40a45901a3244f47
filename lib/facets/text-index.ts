import { termFilterKeys } from '@/lib/fields/shown'
import { foldWords } from './fold-text'
import type { FacetColumn, NameWords, TermPlace, TextIndex } from './index-types'
import type { FacetKey, IndexedProject } from './types'

/** Where in a project a word stands, as bits. */
export const textFields = { title: 4, summary: 2, body: 1 } as const

/** Indexes the text of projects, which stand in the order of their positions. */
export function buildTextIndex(
  projects: readonly IndexedProject[],
  wordsOf: (slug: string) => string | undefined,
): TextIndex {
  const places = new Map<string, number[]>()
  projects.forEach((project, position) => {
    for (const [word, fields] of listWords(project, wordsOf(project.slug))) {
      const list = places.get(word)
      if (list) list.push(position * 8 + fields)
      else places.set(word, [position * 8 + fields])
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
  return { words, offsets, places: all }
}

/** Indexes the names of the terms in use. A status is not a name anybody searches for. */
export function buildNameWords(facets: Readonly<Record<FacetKey, FacetColumn>>): NameWords {
  const terms = new Map<string, TermPlace[]>()
  for (const facet of termFilterKeys) {
    facets[facet].terms.forEach(({ label, aliases = [] }, number) => {
      for (const word of new Set(foldWords([label, ...aliases].join(' ')))) {
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

function listWords({ title, summary }: IndexedProject, words = ''): Map<string, number> {
  const found = new Map<string, number>()
  const add = (list: readonly string[], field: number) => {
    for (const word of list) found.set(word, (found.get(word) ?? 0) | field)
  }
  add(foldWords(title), textFields.title)
  add(foldWords(summary), textFields.summary)
  add(words.split(' ').filter(Boolean), textFields.body)
  return found
}
