import { answers } from '#words/failure'
import { privately } from '@/app/api/preview/answers'
import { getBranchPreview } from '@/lib/content/viewer'
import { readDraftUpload } from '@/lib/editor/github/read-draft'
import { env } from '@/lib/env'

const types = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
])

type Context = { params: Promise<{ slug: string; name: string }> }

/** An image of a draft, as it is on the branch that somebody holds a preview link for. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, name } = await params
  const scope = await getBranchPreview()
  const type = types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
  // A link is for one project: its images are in its own folder.
  const bytes =
    scope?.slug === slug && type && env.editor?.kind === 'github'
      ? await readDraftUpload(env.editor, scope.branch, `${slug}/${name}`)
      : undefined
  if (!bytes || !type) return new Response(answers.notFound, { status: 404, headers: privately })
  return new Response(Buffer.from(bytes), {
    headers: {
      ...privately,
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'",
      'X-Robots-Tag': 'noindex',
    },
  })
}
