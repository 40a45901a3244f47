import { valuesOf } from '../columns'
import { listForms, listStems } from '../text/word-forms'
import { facetKeys, type Term, type Vocabulary } from '../types'
import { findLongest, listMentioned, listPlaces, type Place } from './places-plainly'
import type { SearchedProject } from './searched-project'
import { isPlainGuess, isSame, joinPlainly, splitPlainly } from './words-plainly'

/** One text of a project, and what a word in it is worth. */
type Field = {
  readonly words: readonly string[]
  /** Words joined by hyphens and the like, as one. */
  readonly joined: readonly string[]
  readonly places: readonly string[]
  readonly worth: number
}

/** What one part of a search is worth in a project: 0 where it is not found. */
type Worth = (fields: readonly Field[]) => number

/** How well a project fits a search; undefined where it lacks a word or has one left out. */
export type Score = (project: SearchedProject) => number | undefined

/** Reads the texts of all projects once, and says how well each fits a search. */
export function readTexts(
  projects: readonly SearchedProject[],
  vocabulary: Vocabulary,
): (q: string) => Score {
  const places = listPlaces(vocabulary, listUsed(projects, vocabulary))
  const fieldsOf = new Map(
    projects.map((project) => [project.slug, listFields(project, vocabulary, places)]),
  )
  const known = new Set(
    [...fieldsOf.values()].flat().flatMap(({ words, joined }) => [...words, ...joined]),
  )
  return (q) => (q === '' ? () => 0 : scoreText(fieldsOf, readSearch(q, places, known)))
}

function scoreText(
  fieldsOf: ReadonlyMap<string, readonly Field[]>,
  { wanted, unwanted }: ReturnType<typeof readSearch>,
): Score {
  const scores = new Map(
    Array.from(fieldsOf, ([slug, fields]) => {
      const worths = wanted.map((worth) => worth(fields))
      const isOut = worths.includes(0) || unwanted.some((worth) => worth(fields) > 0)
      const sum = worths.reduce((total, one) => total + one, 0)
      return [slug, isOut || wanted.length + unwanted.length === 0 ? undefined : sum]
    }),
  )
  return ({ slug }) => scores.get(slug)
}

/** The parts of a search as functions. */
function readSearch(q: string, places: readonly Place[], known: ReadonlySet<string>) {
  const wanted = new Map<string, Worth>()
  const unwanted: Worth[] = []
  const plain: string[] = []
  const parts = q.match(/(?<=^|\s)-?["“”„«»][^"“”„«»]*["“”„«»]|\S+/gu) ?? []
  let isNot = false
  for (const part of parts) {
    if (parts.length > 1 && ['AND', 'OR', 'NOT'].includes(part)) {
      isNot = part === 'NOT'
      continue
    }
    const isQuoted = /^-?["“”„«»][^"“”„«»]*["“”„«»]$/u.test(part)
    const isOut = isNot || (/^-[^-]/u.test(part) && /[\p{L}\p{N}]/u.test(part))
    const words = splitPlainly(part)
    isNot = false
    if (words.length === 0) continue
    if (isOut) unwanted.push(excludePlainly(words, /\s/u.test(part.trim()), places))
    else if (!isQuoted) plain.push(part)
    else wanted.set(words.length > 1 ? `"${words.join(' ')}` : `=${words[0]}`, findRow(words))
  }
  for (const [key, worth] of askWords(plain, places, known))
    if (!wanted.has(key)) wanted.set(key, worth)
  return { wanted: [...wanted.values()], unwanted }
}

function excludePlainly(words: readonly string[], isRow: boolean, places: readonly Place[]): Worth {
  if (isRow) return findRow(words)
  const meant = places.filter((place) => place.names.some((name) => isSame(name, words)))
  if (meant.length > 0) return findPlaces(meant, words)
  if (words.length === 1) return findWhole(formsOf(words[0] ?? ''), 2)
  return bestOf([findWhole([words.join('')], 2), allOf(words, 2)])
}

/** Each word, or each name of a place among the words, with a key that is the same for repeated ones. */
function askWords(typed: readonly string[], places: readonly Place[], known: ReadonlySet<string>) {
  const words = typed.flatMap(splitPlainly)
  const asked: [string, Worth][] = []
  const [only = ''] = typed
  if (typed.length === 1 && /^(?:[A-Z]{2,3}|[a-z]{3})$/u.test(only)) {
    const [code] = splitPlainly(only)
    const meant = places.filter((place) => place.codes.includes(only.toUpperCase()))
    const isName = places.some((place) => place.names.some((name) => isSame(name, words)))
    if (meant.length > 0 && !isName && code) {
      const whole = [findPlaces(meant, words), findWhole([code], 2)]
      return [['code', bestOf(/[a-z]/u.test(only) ? [...whole, findBegun(code)] : whole)]] as const
    }
  }
  const whole = words.join(' ')
  const abroad = places.filter(({ foreign }) => foreign.includes(whole))
  const isName = places.some(({ names }) => names.some((name) => isSame(name, words)))
  if (abroad.length > 0 && !isName) {
    const named = findPlaces(abroad, words)
    return [[`@${whole}`, words.length > 1 ? named : bestOf([named, findWhole(words, 2)])]] as const
  }
  for (let at = 0; at < words.length; at++) {
    const longest = findLongest(words, at, places)
    const isSmall =
      longest?.length === 1 &&
      typed.length > 1 &&
      (words[at] ?? '').length <= 2 &&
      typed.includes(words[at] ?? '')
    const meant = isSmall ? undefined : longest
    if (meant) {
      const name = words.slice(at, at + meant.length)
      asked.push([`@${name.join(' ')}`, findPlaces(meant.places, name)])
      at += meant.length - 1
      continue
    }
    const word = words[at] ?? ''
    const joined = [words[at - 1], words[at + 1]].map((other, side) =>
      other === undefined ? '' : side === 0 ? other + word : word + other,
    )
    const kept = joined.filter((one) => known.has(one))
    asked.push([
      kept.length > 0 || word.length > 2 ? `${word}+${kept}` : `=${word}`,
      askWord(word, kept, known),
    ])
  }
  return asked
}

function askWord(word: string, joined: readonly string[], known: ReadonlySet<string>): Worth {
  if (/^[a-z0-9]{1,2}$/u.test(word)) return findWhole([word, ...joined], 2)
  const forms = [...listForms(word), ...joined]
  const typed = bestOf([findWhole(forms, 2), findBegun(word)])
  const begins = (start: string) => [...known].some((one) => one.startsWith(start))
  if (forms.some((form) => known.has(form)) || begins(word)) return typed
  const stem = listStems(word).find(begins)
  if (stem) return findBegun(stem)
  const splits = Array.from({ length: word.length }, (_, at) => [
    word.slice(0, at),
    word.slice(at),
  ]).filter((parts) => parts.every((part) => part.length > 2 && known.has(part)))
  if (splits.length > 0) return bestOf(splits.map((parts) => allOf(parts, 1)))
  return findWhole(
    [...known].filter((other) => isPlainGuess(word, other)),
    1,
  )
}

function formsOf(word: string): readonly string[] {
  return /^[a-z0-9]{1,2}$/u.test(word) ? [word] : listForms(word)
}

const most = (numbers: readonly number[]) => Math.max(0, ...numbers)

function bestOf(worths: readonly Worth[]): Worth {
  return (fields) => most(worths.map((worth) => worth(fields)))
}

function allOf(words: readonly string[], weight: number): Worth {
  return (fields) => Math.min(...words.map((word) => findWhole([word], weight)(fields)))
}

function findWhole(forms: readonly string[], weight: number): Worth {
  const asked = new Set(forms)
  return (fields) =>
    most(
      fields
        .filter(({ words, joined }) => [...words, ...joined].some((word) => asked.has(word)))
        .map(({ worth }) => weight * worth),
    )
}

function findBegun(start: string): Worth {
  return (fields) =>
    most(
      fields
        .filter(({ words, joined }) => [...words, ...joined].some((word) => word.startsWith(start)))
        .map(({ worth }) => worth),
    )
}

/** Words one after the other, in one text or one name. */
function findRow(row: readonly string[]): Worth {
  if (row.length === 1) return findWhole(row, 2)
  return (fields) =>
    most(
      fields
        .filter(({ words }) => words.some((_, at) => isSame(words.slice(at, at + row.length), row)))
        .map(({ worth }) => 2 * worth),
    )
}

function findPlaces(meant: readonly Place[], typed: readonly string[]): Worth {
  const values = new Set(meant.map(({ value }) => value))
  const mentioned: Worth = (fields) =>
    most(
      fields
        .filter(({ places }) => places.some((value) => values.has(value)))
        .map(({ worth }) => 2 * worth),
    )
  const [word = ''] = typed
  return typed.length === 1 && word.length <= 2
    ? bestOf([mentioned, findWhole([word], 2)])
    : mentioned
}

/** The terms that any project has. */
function listUsed(projects: readonly SearchedProject[], vocabulary: Vocabulary): ReadonlySet<Term> {
  return new Set(
    facetKeys.flatMap((facet) => {
      const values = new Set(projects.flatMap((project) => valuesOf(project, facet)))
      return vocabulary[facet].filter(({ value }) => values.has(value))
    }),
  )
}

function listFields(
  project: SearchedProject,
  vocabulary: Vocabulary,
  places: readonly Place[],
): Field[] {
  const names = facetKeys
    .filter((facet) => facet !== 'status')
    .flatMap((facet) =>
      vocabulary[facet].filter(({ value }) => valuesOf(project, facet).includes(value)),
    )
    .flatMap(({ label, aliases = [] }) => [label, ...aliases])
  const read = (text: string, worth: number, mentions?: readonly string[]): Field => {
    const words = splitPlainly(text)
    const mentioned = mentions ?? listMentioned(words, places)
    return { words, joined: joinPlainly(text), places: mentioned, worth }
  }
  return [
    read(project.title, 8),
    ...names.map((name) => read(name, 6)),
    read(project.summary, 3),
    read(project.words ?? '', 1, project.mentions),
  ]
}
