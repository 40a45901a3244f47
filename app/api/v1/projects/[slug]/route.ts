import { api as say } from '#words/api'
import { refuseUnknown, respond } from '@/app/api/v1/respond'
import { answerProject } from '@/lib/api/answers'
import { readImageSize } from '@/lib/content/images'
import { getProject, getSite, readBody } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { joinParts } from '@/lib/markdown/join-parts'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** One project, with its text as Markdown and as the safe HTML of its page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const viewer = await getViewer()
  const project = getProject(viewer, slug)
  if (!project) return refuseUnknown(say.problems.noProject(slug))
  const { lang } = project
  const markdown = await readBody(project)
  const html = joinParts(renderMarkdown(markdown, readImageSize, { ...(lang && { lang }) }))
  const site = { siteUrl: env.siteUrl, language: getSite().language }
  return respond(request, viewer, answerProject(project, { markdown, html }, site))
}
