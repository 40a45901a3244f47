import { answers } from '#words/failure'
import { env } from '@/lib/env'

/** What the editor asks the server; where no editor is set up there is nothing here. */
async function answer(request: Request): Promise<Response> {
  const { editor, siteUrl, preview } = env
  if (!editor) return new Response(answers.notFound, { status: 404 })
  if (new URL(request.url).pathname === '/api/keystatic/context') {
    if (editor.kind === 'local') {
      const { isOwnPage, refuseStranger } = await import('@/lib/editor/local/own-page')
      if (!isOwnPage(request)) return refuseStranger()
    }
    const { readEditorContext } = await import('@/lib/content/context')
    return Response.json(readEditorContext(), { headers: { 'Cache-Control': 'no-store' } })
  }
  if (editor.kind === 'local') {
    const { answerLocally } = await import('@/lib/editor/local/answer')
    const { keepUnsaved } = await import('@/lib/content/unsaved-store')
    return answerLocally(request, keepUnsaved)
  }
  const { answerFromGithub } = await import('@/lib/editor/github/answer')
  return answerFromGithub(request, { ...editor, siteUrl, preview })
}

export { answer as GET, answer as POST }
