import { firstForty } from './first-forty'
import { heldBack } from './held-back'
import { answersOf, type KnownAnswer, type QuestionRows, questionKinds } from './known-answer'
import { knownByKind } from './known-by-kind'

/** Searches whose answers the engine was built by. */
export const knownAnswers: readonly KnownAnswer[] = [
  ...listAnswers(knownByKind),
  ...listAnswers(firstForty),
]

/** Searches of the same kinds that it was not built by. */
export const heldBackAnswers: readonly KnownAnswer[] = listAnswers(heldBack)

function listAnswers(rows: QuestionRows): KnownAnswer[] {
  return questionKinds.flatMap((kind) => answersOf(kind, rows[kind] ?? []))
}
