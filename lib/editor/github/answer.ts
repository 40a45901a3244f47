import { commitHeader } from '@/lib/editor/host-session'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { answerFromStore, readQuestion } from '@/lib/editor/server/answer'
import { isFromOwnPage } from '@/lib/preview/same-origin'
import { createBranch, readHostSession } from './branches'
import { readBuildStatus } from './build-status'
import { connect, type Github, type GithubSettings } from './connect'
import { readBranch } from './connect-editor'
import { signedOut } from './explain-failure'
import { makeGithubStore } from './github-store'
import { readHead } from './heads'
import { refusals } from './is-editor'
import { makeDraftLink } from './make-link'
import { renewSession } from './renew-session'
import { makeCookie, readSession } from './session'
import { answerSignIn } from './sign-in'

type Question = ReturnType<typeof readQuestion>

/** Answers the editor on a host, from the repository on GitHub, in the name of who is signed in. */
export async function answerFromGithub(
  request: Request,
  settings: GithubSettings,
): Promise<Response> {
  const answer = await answerInWords(request, settings)
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

async function answerInWords(request: Request, settings: GithubSettings): Promise<Response> {
  try {
    const { action, path } = readQuestion(request)
    if (action === 'github') return await answerSignIn(request, path.join('/'), settings)
    // What other sites can have a browser ask changes nothing, and they cannot read the answer.
    if (request.method !== 'GET' && !isFromOwnPage(request)) {
      throw new SaveRefusal(403, refusals.otherPage)
    }
    return await answerSignedIn(request, { action, path }, settings)
  } catch (cause) {
    if (cause instanceof SaveRefusal) return new Response(cause.message, { status: cause.status })
    throw cause
  }
}

async function answerSignedIn(
  request: Request,
  question: Question,
  settings: GithubSettings,
): Promise<Response> {
  const session = await readSession(request, settings.secret)
  if (!session) throw signedOut(refusals.signedOut)
  const present = await renewSession(session, settings)
  const answer = await answerQuestion(request, question, connect(settings, present.token), settings)
  if (present !== session) {
    answer.headers.append('Set-Cookie', await makeCookie('session', present, settings.secret))
  }
  return answer
}

async function answerQuestion(
  request: Request,
  { action, path }: Question,
  github: Github,
  settings: GithubSettings,
): Promise<Response> {
  const branch = readBranch(request)
  const question = `${request.method} ${action}`
  if (question === 'GET session') {
    return Response.json(await readHostSession(github, branch, settings))
  }
  if (question === 'POST branch') {
    await createBranch(github, (await request.text()).slice(0, 1000))
    return new Response(null, { status: 204 })
  }
  if (question === 'POST preview-link') {
    const wanted = (await request.text()).slice(0, 2000)
    return Response.json(await makeDraftLink(github, branch, wanted, settings))
  }
  if (request.method === 'GET' && action === 'build') {
    return Response.json(await readBuildStatus(github, path.join('/')))
  }
  const answer = await answerFromStore(request, makeGithubStore(github, branch))
  if (question === 'POST update' && answer.ok) {
    answer.headers.set(commitHeader, (await readHead(github, branch, false)).commit)
  }
  return answer
}
