import { makeRouteHandler } from '@keystatic/next/route-handler'
import type { EditorStorage } from '@/lib/env'

/** Signs editors in with GitHub; what they read and save goes from their browser to GitHub. */
export function answerForGithub(
  request: Request,
  { repo, clientId, clientSecret, secret }: Extract<EditorStorage, { kind: 'github' }>,
): Promise<Response> {
  const [owner = '', name = ''] = repo.split('/')
  const { GET } = makeRouteHandler({
    config: { storage: { kind: 'github', repo: { owner, name } } },
    clientId,
    clientSecret,
    secret,
  })
  return GET(request)
}
