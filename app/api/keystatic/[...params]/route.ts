import { answers } from '#words/failure'
import { answerText } from '@/lib/answer-text'
import { type EditorStorage, env } from '@/lib/env'

type GithubStorage = Extract<EditorStorage, { readonly kind: 'github' }>

/** What the editor asks the server; where no editor is set up there is nothing here. */
async function answer(request: Request): Promise<Response> {
  const { editor, siteUrl, preview } = env
  if (!editor) return answerText(404, answers.notFound)
  if (new URL(request.url).pathname === '/api/keystatic/context') {
    if (editor.kind === 'local') {
      const { isOwnPage, refuseStranger } = await import('@/lib/editor/local/own-page')
      if (!isOwnPage(request)) return refuseStranger()
    }
    const { readEditorContext } = await import('@/lib/content/context')
    const terms = editor.kind === 'github' ? await readBranchNames(request, editor) : undefined
    return Response.json(readEditorContext(terms), { headers: { 'Cache-Control': 'no-store' } })
  }
  if (editor.kind === 'local') {
    const { answerLocally } = await import('@/lib/editor/local/answer')
    const { keepUnsaved } = await import('@/lib/content/drafts/unsaved-store')
    return answerLocally(request, keepUnsaved)
  }
  const { answerFromGithub } = await import('@/lib/editor/github/answer')
  return answerFromGithub(request, { ...editor, siteUrl, preview })
}

/** The names of the branch that an editor writes on; undefined for strangers, who get those of the site. */
async function readBranchNames(request: Request, editor: GithubStorage) {
  const { connectEditor, readBranch } = await import('@/lib/editor/github/connect-editor')
  const github = await connectEditor(request.headers, editor)
  if (!github) return undefined
  const { readBranchTerms } = await import('@/lib/editor/github/read-terms')
  const { addTerms, isDeployedTerm } = await import('@/lib/content/drafts/draft-terms')
  const files = await readBranchTerms(github, readBranch(request), isDeployedTerm)
  return files.length === 0 ? undefined : addTerms(files)
}

export { answer as GET, answer as POST }
