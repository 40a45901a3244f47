import { answers } from '#words/failure'
import { answerText } from '@/lib/answer-text'

/** Every address below `/api` that is none; a program has no use for a page. */
function answer(): Response {
  return answerText(404, answers.noApi)
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
