import { addBit, type BitSet, countBits, listBits, makeBits } from './bits'
import { foldWords } from './fold-text'
import type { FacetIndex } from './index-types'
import { findBeginning, findWord, textFields } from './text-index'
import { beginsAlmostLike, typoLength } from './typos'

/** How one word of a search is looked for. */
export type WordPlan = {
  /** Folded. */
  readonly word: string
  /** Forms of it that may stand for the whole word: itself and its singular. */
  readonly forms: readonly string[]
  /** Whether nothing is spelt so, and one typing error is forgiven. */
  readonly forgiving: boolean
}

/** What a text finds: the projects that have every word, and how well each fits. */
export type TextMatch = { readonly matches: BitSet; readonly scores: Uint16Array }

/** What a place is worth; a whole word counts twice as much as the beginning of one. */
const nameScore = 6
/** By the bits of the fields a word stands in; the best of them counts. */
const fieldScores = [0, 1, 3, 3, 8, 8, 8, 8] as const

/** A text in words, and how each is looked for in this portfolio. */
export function planText(index: FacetIndex, text: string): readonly WordPlan[] {
  const known = plansOf.get(index)
  if (known?.text === text) return known.plans
  const plans = makePlans(index, text)
  plansOf.set(index, { text, plans })
  return plans
}

/** While filters change, the text mostly stays the same. */
const plansOf = new WeakMap<
  FacetIndex,
  { readonly text: string; readonly plans: readonly WordPlan[] }
>()

function makePlans(index: FacetIndex, text: string): WordPlan[] {
  return [...new Set(foldWords(text))].map((word) => {
    const plan = { word, forms: [word, ...listSingulars(word)], forgiving: false }
    if (word.length < typoLength || listNumbers(index, plan).length > 0) return plan
    return { ...plan, forgiving: true }
  })
}

/** Whether a word of a project is one that a search looks for; folded. */
export function fitsPlan({ word, forms, forgiving }: WordPlan, other: string): boolean {
  if (forgiving) return beginsAlmostLike(other, word)
  return other.startsWith(word) || forms.includes(other)
}

/**
 * Finds the projects that have every word of a text in title, summary, body or one of their names:
 * as the beginning of a word, in the singular, or, where nothing is spelt so, with one typing error.
 *
 * @returns undefined when the text has no word at all, which then filters nothing.
 */
export function matchText(index: FacetIndex, text: string): TextMatch | undefined {
  if (!text) return undefined
  const known = remembered.get(index)
  if (known?.text === text) return known.match
  const match = searchText(index, text)
  remembered.set(index, { text, match })
  return match
}

const remembered = new WeakMap<FacetIndex, { text: string; match: TextMatch | undefined }>()

function searchText(index: FacetIndex, text: string): TextMatch | undefined {
  const plans = planText(index, text)
  if (plans.length === 0) return undefined
  const scores = new Uint16Array(index.size)
  const hits = new Uint8Array(index.size)
  for (const plan of plans) {
    const best = scoreWord(index, plan)
    for (let position = 0; position < best.length; position++) {
      const score = best[position] ?? 0
      if (score === 0) continue
      scores[position] = (scores[position] ?? 0) + score
      hits[position] = (hits[position] ?? 0) + 1
    }
  }
  const matches = makeBits(index.size)
  for (let position = 0; position < hits.length; position++) {
    if (hits[position] === plans.length) addBit(matches, position)
  }
  return { matches, scores }
}

/** For each position the best score of a word there; 0 where it does not stand. */
function scoreWord(index: FacetIndex, plan: WordPlan): Uint8Array {
  const { names, text, facets } = index
  const best = new Uint8Array(index.size)
  const note = (position: number, score: number) => {
    if (score > (best[position] ?? 0)) best[position] = score
  }
  for (const { list, number } of listNumbers(index, plan)) {
    const word = (list === 'text' ? text.words : names.words)[number] ?? ''
    const weight = plan.forms.includes(word) ? 2 : 1
    if (list === 'text') {
      const end = text.offsets[number + 1] ?? 0
      for (let at = text.offsets[number] ?? 0; at < end; at++) {
        const place = text.places[at] ?? 0
        note(place >>> 3, (fieldScores[place & 7] ?? 0) * weight)
      }
      continue
    }
    for (const { facet, number: term } of names.terms[number] ?? []) {
      const words = (index.size + 31) >>> 5
      const set = facets[facet].sets.subarray(term * words, (term + 1) * words)
      for (const position of listBits(set, countBits(set))) note(position, nameScore * weight)
    }
  }
  return best
}

/** The words of a project's body that a word of a search finds; folded, at most three. */
export function listBodyWords(index: FacetIndex, plan: WordPlan, position: number): string[] {
  const { words, offsets, places } = index.text
  return textNumbers(index, plan)
    .filter((number) => {
      const list = places.subarray(offsets[number], offsets[number + 1])
      const place = list.find((one) => one >>> 3 === position) ?? 0
      return (place & textFields.body) !== 0
    })
    .map((number) => words[number] ?? '')
    .slice(0, 3)
}

type WordNumber = { readonly list: 'text' | 'names'; readonly number: number }

/** Every word of the index that a search looks for. */
function listNumbers(index: FacetIndex, plan: WordPlan): WordNumber[] {
  const { names } = index
  return [
    ...textNumbers(index, plan).map((number) => ({ list: 'text', number }) as const),
    ...pickNumbers(names.words, plan).map((number) => ({ list: 'names', number }) as const),
  ]
}

/** The words of all texts that a plan looks for: with a typing error, a walk through all of them. */
function textNumbers({ text }: FacetIndex, plan: WordPlan): readonly number[] {
  const known = numbersOf.get(plan)
  if (known?.words === text.words) return known.numbers
  const numbers = pickNumbers(text.words, plan)
  numbersOf.set(plan, { words: text.words, numbers })
  return numbers
}

const numbersOf = new WeakMap<
  WordPlan,
  { readonly words: readonly string[]; readonly numbers: readonly number[] }
>()

function pickNumbers(words: readonly string[], { word, forms, forgiving }: WordPlan): number[] {
  if (forgiving) {
    const numbers: number[] = []
    words.forEach((other, number) => {
      if (beginsAlmostLike(other, word)) numbers.push(number)
    })
    return numbers
  }
  const [from, to] = findBeginning(words, word)
  const singulars = forms.slice(1).map((form) => findWord(words, form))
  return [
    ...Array.from({ length: to - from }, (_, step) => from + step),
    ...singulars.filter((number) => number >= 0),
  ]
}

/** The singulars an English plural may have; a plural begins like its singular, not the reverse. */
function listSingulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return []
  const singulars = [word.slice(0, -1)]
  if (word.length > 4 && word.endsWith('ies')) singulars.push(`${word.slice(0, -3)}y`)
  else if (word.length > 4 && word.endsWith('es')) singulars.push(word.slice(0, -2))
  return singulars
}
