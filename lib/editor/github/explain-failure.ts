import { StoreFailure } from '@/lib/editor/server/store-failure'

/** How long one request of the editor may take with all that it asks of GitHub, in milliseconds. */
export const wholeLimit = 20_000

const signInAgain = 'GitHub no longer accepts your sign-in. Sign in again.'
const noAccess =
  'GitHub does not show you the repository. Your access may have ended, or the app is no longer installed there. Ask your administrator.'

/** The failure of somebody who is not signed in, or no longer. */
export function signedOut(message: string = signInAgain): StoreFailure {
  return new StoreFailure(401, message)
}

/**
 * Says in words what an answer of GitHub, or none, means.
 *
 * @param cause what Octokit has thrown; without a `response` nothing was answered.
 * @param isLate whether the time for it was over.
 */
export function explainFailure(cause: unknown, isLate: boolean): StoreFailure {
  const answer = readAnswer(cause)
  if (!answer) {
    return isLate
      ? new StoreFailure(504, 'GitHub did not answer in time. Wait a minute and try again.')
      : new StoreFailure(502, 'GitHub cannot be reached. Wait a minute and try again.')
  }
  const { status, headers } = answer
  if (status === 401) return signedOut()
  const message = cause instanceof Error ? cause.message : ''
  if (status === 404) return new StoreFailure(403, noAccess, { type: readAbsent(message) })
  if (status === 429 || (status === 403 && isLimit(headers))) return limited(headers)
  if (status >= 500) {
    return new StoreFailure(
      502,
      `GitHub does not answer (status ${status}). Wait a minute and try again.`,
    )
  }
  return new StoreFailure(status === 403 ? 403 : 422, refused(message))
}

/** Says in words what an error in an answer of GraphQL means; GitHub answers it with status 200. */
export function explainError(type: string | undefined, message: string): StoreFailure {
  if (type === 'NOT_FOUND') return new StoreFailure(403, noAccess, { type })
  if (type === 'RATE_LIMITED') return limited({})
  if (/protected branch|rule violations|required status/iu.test(message)) {
    return new StoreFailure(
      422,
      'The branch is protected: changes go in by a pull request. Make a branch of your own in the bar above, and save there.',
      { type },
    )
  }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
    return new StoreFailure(
      403,
      'GitHub does not let you write to the repository. Ask your administrator for the role Write there.',
      { type },
    )
  }
  return new StoreFailure(422, refused(message), { type })
}

/** What GitHub says is not there; it says the same of what somebody may not see. */
function readAbsent(message: string): 'NO_BRANCH' | 'NOT_FOUND' {
  return message.startsWith('Branch not found') ? 'NO_BRANCH' : 'NOT_FOUND'
}

function refused(message: string): string {
  return `GitHub refuses it: “${message.slice(0, 200)}”.`
}

type Headers = Readonly<Record<string, unknown>>

function isLimit(headers: Headers): boolean {
  return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0'
}

/** GitHub says in one of two ways when it answers again (REST API, Rate limits). */
function limited(headers: Headers): StoreFailure {
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000
  const seconds = Number(headers['retry-after'] ?? (reset > 0 ? reset : 60))
  const minutes = Math.max(1, Math.ceil((Number.isFinite(seconds) ? seconds : 60) / 60))
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return new StoreFailure(
    429,
    `GitHub was asked too often and wants a rest. Wait ${time} and try again.`,
  )
}

function readAnswer(cause: unknown): { status: number; headers: Headers } | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined
  const [response, status] = [Reflect.get(cause, 'response'), Reflect.get(cause, 'status')]
  if (typeof response !== 'object' || response === null || typeof status !== 'number') {
    return undefined
  }
  const headers: unknown = Reflect.get(response, 'headers')
  return {
    status,
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
  }
}
