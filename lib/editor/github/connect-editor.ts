import { branchHeader } from '@/lib/editor/host-session'
import { decodePath } from '@/lib/site-address'
import { connect, type Github, type GithubSettings } from './connect'
import { readSession } from './session'

/** The branch that a request of the editor means; undefined for the default one. */
export function readBranch({ headers }: Pick<Request, 'headers'>): string | undefined {
  return decodePath(headers.get(branchHeader) ?? '') || undefined
}

/** How long a page waits for what it can be shown without, in milliseconds. */
const patience = 3_000

/**
 * GitHub in the name of a signed-in editor, for a page that can be shown without it: a token that
 * ends is renewed by the next request of the editor.
 *
 * @returns undefined for people who are not signed in.
 */
export async function connectEditor(
  headers: Headers,
  settings: Pick<GithubSettings, 'api' | 'repo' | 'secret'>,
): Promise<Github | undefined> {
  const session = await readSession({ headers }, settings.secret)
  const limits = { whole: patience, commit: patience }
  return session && connect({ ...settings, limits }, session.token)
}
