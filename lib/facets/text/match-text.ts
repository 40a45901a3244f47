import { addBit, makeBits } from '../bits'
import type { FacetIndex, TextMatch } from '../index-types'
import { facetKeys } from '../types'
import { matchPhrase } from './match-phrase'
import { noteSet } from './note-set'
import { planText } from './plan-text'
import { findBeginning, findWord, textFields } from './text-index'
import type { WordPlan } from './text-plan'

/** What a place is worth; a whole word counts twice as much as the beginning of one. */
const nameScore = 6
/** By the bits of the fields a word stands in; the best of them counts. */
const fieldScores = Uint8Array.of(0, 1, 3, 3, 8, 8, 8, 8)

/**
 * Finds the projects that have every word and phrase of a text in title, summary, body or one of
 * their names, and nothing of what it leaves out.
 *
 * @returns undefined when there is no text, which then filters nothing.
 */
export function matchText(index: FacetIndex, text: string): TextMatch | undefined {
  if (!text) return undefined
  const known = remembered.get(index)
  if (known?.text === text) return known.match
  const match = searchText(index, text)
  remembered.set(index, { text, match })
  return match
}

const remembered = new WeakMap<FacetIndex, { text: string; match: TextMatch }>()

function searchText(index: FacetIndex, text: string): TextMatch {
  const { wanted, phrases, unwanted, unwantedPhrases } = planText(index, text)
  const scores = new Uint16Array(index.size)
  const matches = makeBits(index.size)
  const all = [
    ...wanted.map((plan) => scoreWord(index, plan)),
    ...phrases.map((words) => matchPhrase(index, words)),
  ]
  const none = [
    ...unwanted.map((plan) => scoreWord(index, plan)),
    ...unwantedPhrases.map((words) => matchPhrase(index, words)),
  ]
  // What has no word in it asks for nothing, and so finds nothing.
  if (all.length + none.length === 0) return { matches, scores }
  for (let position = 0; position < index.size; position++) {
    const score = sumScores(all, position)
    if (score < 0 || hasAny(none, position)) continue
    scores[position] = score
    addBit(matches, position)
  }
  return { matches, scores }
}

/** The sum of what every word is worth at a position, or -1 where one is missing. */
function sumScores(lists: readonly Uint8Array[], position: number): number {
  let sum = 0
  for (const list of lists) {
    const score = list[position] ?? 0
    if (score === 0) return -1
    sum += score
  }
  return sum
}

function hasAny(lists: readonly Uint8Array[], position: number): boolean {
  for (const list of lists) if ((list[position] ?? 0) > 0) return true
  return false
}

/** For each position the best score of a word there; 0 where it does not stand. */
function scoreWord(index: FacetIndex, plan: WordPlan): Uint8Array {
  const best = new Uint8Array(index.size)
  const { names, text } = index
  for (const { number, weight } of listNumbers(text.words, plan))
    noteText(index, number, weight, best)
  for (const { number, weight } of listNumbers(names.words, plan))
    noteNames(index, number, weight, best)
  for (const parts of plan.apart) {
    const lists = parts.map((part) =>
      scoreWord(index, { ...plan, forms: [part], starts: [], apart: [] }),
    )
    for (let position = 0; position < best.length; position++) {
      let least = 255
      for (const list of lists) least = Math.min(least, list[position] ?? 0)
      if (least > (best[position] ?? 0)) best[position] = least
    }
  }
  return best
}

/** Notes the places of a word of the texts. */
function noteText({ text }: FacetIndex, number: number, weight: number, best: Uint8Array): void {
  const { offsets, places } = text
  const end = offsets[number + 1] ?? 0
  for (let at = offsets[number] ?? 0; at < end; at++) {
    const place = places[at] ?? 0
    const score = (fieldScores[place & 7] ?? 0) * weight
    if (score > (best[place >>> 3] ?? 0)) best[place >>> 3] = score
  }
}

/** Notes the projects of the names that have a word. */
function noteNames(
  { names, facets, size }: FacetIndex,
  number: number,
  weight: number,
  best: Uint8Array,
): void {
  const words = (size + 31) >>> 5
  for (const { facet, number: term } of names.terms[number] ?? []) {
    noteSet(facets[facet].sets, term * words, nameScore * weight, best)
  }
}

type WordNumber = { readonly number: number; readonly weight: 1 | 2 }

/** Every word of a sorted list that a plan looks for; one that is not as typed counts half. */
function listNumbers(words: readonly string[], { forms, starts, readAs }: WordPlan): WordNumber[] {
  const whole = readAs ? 1 : 2
  const numbers = new Map<number, 1 | 2>()
  for (const start of starts) {
    const [from, to] = findBeginning(words, start)
    for (let number = from; number < to; number++) numbers.set(number, 1)
  }
  for (const form of forms) {
    const number = findWord(words, form)
    if (number >= 0) numbers.set(number, whole)
  }
  return Array.from(numbers, ([number, weight]) => ({ number, weight }))
}

/**
 * What a word of a search finds in a project's body: words, names of places or a phrase; at most
 * three. Folded, but for names.
 */
export function listBodyWords(index: FacetIndex, plan: WordPlan, position: number): string[] {
  const { words, offsets, places, orders } = index.text
  const order = orders?.[position]?.body ?? ''
  const inOrder = plan.forms.length === 0 ? plan.runs.map((run) => run.join(' ')) : []
  const found = listNumbers(words, { ...plan, forms: [...plan.forms, ...plan.apart.flat()] })
    .filter(({ number }) => {
      const list = places.subarray(offsets[number], offsets[number + 1])
      const place = list.find((one) => one >>> 3 === position) ?? 0
      return (place & textFields.body) !== 0
    })
    .map(({ number }) => words[number] ?? '')
    .sort()
    .map((word) => (word.startsWith('@') ? labelPlace(index, word.slice(1)) : word))
  return [...inOrder.filter((phrase) => order.includes(` ${phrase} `)), ...found].slice(0, 3)
}

function labelPlace({ facets }: FacetIndex, value: string): string {
  for (const facet of facetKeys) {
    const label = facets[facet].labels.get(value)
    if (label !== undefined) return label
  }
  return value
}
