import { answers } from '#words/failure'
import { answerIati } from '@/app/iati.xml/answer'
import { answerText } from '@/lib/answer-text'
import { findByFormerPath } from '@/lib/content/former-paths'
import { getProject } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'

/** One public project as an activity; `/projects/<slug>.iati.xml` is answered here (next.config.mjs). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params
  const project = getProject(publicViewer, slug)
  if (project) return answerIati([project])
  const successor = findByFormerPath(publicViewer, `/projects/${slug}`)
  if (!successor?.startsWith('/projects/')) return answerText(404, answers.notFound)
  const headers = { Location: `${successor}.iati.xml`, 'Access-Control-Allow-Origin': '*' }
  return new Response(null, { status: 308, headers })
}
