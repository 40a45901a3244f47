import { answers } from '#words/failure'
import { answerText } from '@/lib/answer-text'
import { findNewPath, readPage } from '@/lib/content/pages/page-text'
import { env } from '@/lib/env'
import { toMarkdown } from '@/lib/exports/markdown'

/** A public page as Markdown; its address with `.md` is answered here (next.config.mjs). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params
  const page = await readPage(path)
  if (!page) {
    const to = findNewPath(path)
    if (to === undefined) return answerText(404, answers.notFound)
    return new Response(null, { status: 308, headers: { Location: `${to}.md` } })
  }
  const name = path.join('/')
  const address = `${env.siteUrl}/${name === 'index' ? '' : name}`
  return new Response(toMarkdown(page, address, env.siteUrl), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      // Search engines list the page itself.
      Link: `<${address}>; rel="canonical"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}
