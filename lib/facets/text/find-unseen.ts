import { foldSequence, foldWords, splitJoined } from '../fold-text'
import { beginsLike, runsAt } from '../highlight'
import type { WordPlan } from './text-plan'

/** The words of a search that stand in none of some texts. */
export function findUnseen(texts: readonly string[], plans: readonly WordPlan[]): WordPlan[] {
  if (plans.length === 0) return []
  const lists = texts.map(foldWords)
  const words = new Set(texts.flatMap((text) => foldSequence(text).split(' ').flatMap(splitJoined)))
  return plans.filter((plan) => !isSeen(plan, words, lists))
}

function isSeen(plan: WordPlan, words: ReadonlySet<string>, lists: readonly string[][]): boolean {
  const { forms, starts, apart, runs } = plan
  return (
    forms.some((form) => words.has(form)) ||
    (starts.length > 0 && [...words].some((word) => beginsLike(word, starts))) ||
    apart.some((parts) => parts.every((one) => words.has(one))) ||
    runs.some((run) => lists.some((list) => list.some((_, place) => runsAt(list, place, run))))
  )
}
