import { foldWords } from '../fold-text'
import type { FacetIndex } from '../index-types'
import { parseText } from '../search-text'
import { countTypos, isGuess, typoLength } from '../typos'
import { findMentions, getPlaceNames, mentionOf, type PlaceNames } from './place-names'
import { findBeginning, findWord } from './text-index'
import type { TextPlan, WordPlan } from './text-plan'

/** A word of this many letters stands for itself only: "un" is not "unit", nor "us" a plural. */
const shortWord = /^[a-z0-9]{1,2}$/u

/** A search in words, and how each is looked for. */
export function planText(index: FacetIndex, text: string): TextPlan {
  const known = plansOf.get(index)
  if (known?.text === text) return known.plan
  const plan = makePlan(index, text)
  plansOf.set(index, { text, plan })
  return plan
}

/** While filters change, the text mostly stays the same. */
const plansOf = new WeakMap<FacetIndex, { readonly text: string; readonly plan: TextPlan }>()

/** What marks the words of a search: those of its phrases, too. */
export function listMarkers({ wanted, phrases }: TextPlan): readonly WordPlan[] {
  return [
    ...wanted,
    ...phrases.map((words) => ({ ...exactly(words.join(' ')), forms: [], runs: [words] })),
  ]
}

function makePlan(index: FacetIndex, text: string): TextPlan {
  const { words, phrases, excluded } = parseText(text)
  const inWords = phrases.map(foldWords)
  const names = getPlaceNames(index.facets)
  const { plans, places } = planWords(index, words, names)
  const [tokens, rows] = [
    excluded.filter((one) => !one.includes(' ')),
    excluded.filter((one) => one.includes(' ')),
  ]
  return {
    wanted: dropRepeated([
      ...plans,
      ...inWords.filter(({ length }) => length === 1).map(([word = '']) => exactly(word)),
    ]),
    phrases: inWords.filter(({ length }) => length > 1),
    unwanted: tokens.map((token) => planExcluded(index, foldWords(token), names)),
    unwantedPhrases: rows.map(foldWords),
    places,
  }
}

function planWords(
  index: FacetIndex,
  typed: readonly string[],
  names: PlaceNames,
): { readonly plans: WordPlan[]; readonly places: readonly string[] } {
  const words = typed.flatMap(foldWords)
  const code = typed.length === 1 ? planCode(typed[0] ?? '', names) : undefined
  if (code) return { plans: [code], places: [] }
  const named = planForeign(words, names)
  if (named) return named
  const mentions = findMentions(words, names).filter(
    ({ from, to }) => !(to - from === 1 && typed.length > 1 && isSmallWord(words[from], typed)),
  )
  const [first] = mentions
  const plans = words.flatMap((word, place) => {
    const mention = mentions.find(({ from, to }) => from <= place && place < to)
    if (!mention) return planWord(index, word, listNeighbours(words, place))
    return mention.from === place
      ? planPlace(words.slice(place, mention.to), mention.values, names)
      : []
  })
  return { plans, places: first && first.to - first.from === words.length ? first.values : [] }
}

/** Whether a word of two letters was typed in small ones: among others, "us" is seldom a country. */
function isSmallWord(word: string | undefined, typed: readonly string[]): boolean {
  return word !== undefined && shortWord.test(word) && typed.includes(word)
}

/** A search that is, as a whole, what a country is called elsewhere: "Deutschland". */
function planForeign(words: readonly string[], names: PlaceNames) {
  const values = names.foreign.get(words.join(' '))
  if (!values) return undefined
  const plan = planPlace(words, values, names)
  // Somebody may be called Maurice: the word itself counts too.
  const forms = words.length === 1 ? [...plan.forms, plan.word] : plan.forms
  return {
    plans: [{ ...plan, forms: [...new Set(forms)], runs: [...plan.runs, words] }],
    places: values,
  }
}

/** A word joined with the one before or after it, as some write what others write apart. */
function listNeighbours(words: readonly string[], place: number): string[] {
  const [before, word = '', after] = [words[place - 1], words[place], words[place + 1]]
  return [
    ...(before === undefined ? [] : [before + word]),
    ...(after === undefined ? [] : [word + after]),
  ]
}

/** A place by one of its names: what has it, and what mentions it by whichever of its names. */
function planPlace(
  words: readonly string[],
  values: readonly string[],
  names: PlaceNames,
): WordPlan {
  const word = words.join(' ')
  return {
    ...exactly(word),
    // Texts are not read for names of two letters, so that "us" is no country in them.
    forms: [...values.map(mentionOf), ...(shortWord.test(word) ? [word] : [])],
    runs: values.flatMap((value) => names.namesOf.get(value) ?? []),
  }
}

/** A country by its ISO code: in capitals nothing else begins so, in small letters it may be a word. */
function planCode(typed: string, names: PlaceNames): WordPlan | undefined {
  const isCapital = /^[A-Z]{2,3}$/u.test(typed)
  const value =
    isCapital || /^[a-z]{3}$/u.test(typed) ? names.codes.get(typed.toLowerCase()) : undefined
  const word = typed.toLowerCase()
  if (value === undefined || names.values.has(word)) return undefined
  const place = planPlace([word], [value], names)
  return { ...place, forms: [...new Set([...place.forms, word])], starts: isCapital ? [] : [word] }
}

function planExcluded(index: FacetIndex, words: readonly string[], names: PlaceNames): WordPlan {
  const [mention] = findMentions(words, names)
  if (mention && mention.to - mention.from === words.length)
    return planPlace(words, mention.values, names)
  const [word = ''] = words
  if (words.length === 1)
    return {
      ...exactly(word),
      forms: shortWord.test(word) ? [word] : index.text.forms.listForms(word),
    }
  return { ...exactly(words.join('')), apart: [words] }
}

/** A word is itself or the beginning of one; where there is no such word, the nearest that there is. */
function planWord(index: FacetIndex, word: string, joined: readonly string[]): WordPlan {
  const known = joined.filter((one) => occurs(index, one))
  if (shortWord.test(word)) return { ...exactly(word), forms: [word, ...known] }
  const plan = {
    ...exactly(word),
    forms: [...index.text.forms.listForms(word), ...known],
    starts: [word],
  }
  if (plan.forms.some((form) => occurs(index, form)) || begins(index, word)) return plan
  const stem = index.text.forms.listStems(word).find((start) => begins(index, start))
  if (stem !== undefined) {
    return {
      ...exactly(word),
      forms: [],
      starts: [stem],
      readAs: listBegun(index, stem).slice(0, 2),
    }
  }
  const apart = splitWord(index, word)
  if (apart.length > 0) {
    return {
      ...exactly(word),
      forms: [],
      apart,
      readAs: apart.map((parts) => parts.join(' ')).slice(0, 2),
    }
  }
  const guesses = listGuesses(index, word)
  if (guesses.length === 0) return plan
  return { ...exactly(word), forms: guesses, readAs: guesses.slice(0, 2) }
}

function exactly(word: string): WordPlan {
  return { word, forms: [word], starts: [], apart: [], runs: [] }
}

/** The two known words that a word may be made of, in every way there is. */
function splitWord(index: FacetIndex, word: string): string[][] {
  const splits: string[][] = []
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => occurs(index, part))) splits.push(parts)
  }
  return splits
}

/** The words that are one typing error away, the nearest first. */
function listGuesses({ text, names }: FacetIndex, word: string): string[] {
  if (word.length < typoLength) return []
  const guesses = new Set<string>()
  for (const list of [text.words, names.words]) {
    for (const other of list) if (isGuess(other, word) && !other.startsWith('@')) guesses.add(other)
  }
  const limit = 12
  return [...guesses].sort(
    (a, b) => countTypos(a, word, limit) - countTypos(b, word, limit) || (a < b ? -1 : 1),
  )
}

function occurs({ text, names }: FacetIndex, word: string): boolean {
  return findWord(text.words, word) >= 0 || findWord(names.words, word) >= 0
}

function begins({ text, names }: FacetIndex, start: string): boolean {
  return [text.words, names.words].some((words) => {
    const [from, to] = findBeginning(words, start)
    return to > from
  })
}

function listBegun({ text, names }: FacetIndex, start: string): string[] {
  const begun = [text.words, names.words].flatMap((words) =>
    words.slice(...findBeginning(words, start)),
  )
  return [...new Set(begun)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

function dropRepeated(plans: readonly WordPlan[]): WordPlan[] {
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()]
}
