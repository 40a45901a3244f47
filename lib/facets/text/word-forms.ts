import pluralize from 'pluralize'
import type { WordForms } from '../index-types'
import { listSpellings } from './spellings'

const known = new Map<string, readonly string[]>()
/** Visitors ask the same words again and again, but strangers may ask millions. */
const knownLimit = 500

/**
 * The whole words that mean the same as a word: itself, its singular and plural, and each in British
 * and American spelling. Folded; some of them may be no words at all.
 */
export function listForms(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const forms = makeForms(word)
  if (known.size >= knownLimit) known.clear()
  known.set(word, forms)
  return forms
}

function makeForms(word: string): string[] {
  if (!/^[a-z]{3,40}$/u.test(word)) return [word]
  const numbers = new Set<string>()
  for (const one of [word, ...listSpellings(word)])
    for (const form of listNumbers(one)) numbers.add(form)
  const forms = new Set([word, ...numbers])
  for (const form of numbers) for (const other of listSpellings(form)) forms.add(other)
  return [...forms]
}

/** Singular and plural. Of three letters and an s, such as "gas" or "has", nobody can tell. */
function listNumbers(word: string): string[] {
  if (word.length === 3 && word.endsWith('s')) return [word]
  const singular = pluralize.singular(word)
  const plurals = [pluralize.plural(word), pluralize.plural(singular)]
  // "News" is no plural of "new".
  return [word, singular, ...plurals.filter((plural) => pluralize.singular(plural) === singular)]
}

/** What a word may begin with in another form, the longest first: "taxes" may be "taxation". */
export function listStems(word: string): string[] {
  if (!/^[a-z]{4,40}$/u.test(word)) return []
  const stems = [pluralize.singular(word), ...listSpellings(word)]
  return [...new Set(stems)]
    .filter((stem) => stem !== word && stem.length > 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** The forms of English words. */
export const wordForms: WordForms = { listForms, listStems }
