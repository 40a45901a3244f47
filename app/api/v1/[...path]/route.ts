import { api as say } from '#words/api'
import { refuseUnknown } from '@/app/api/v1/respond'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** Every address below the API that is none. */
export function GET(): Response {
  return refuseUnknown(say.problems.noAddress)
}
