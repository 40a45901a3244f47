import { answers } from '#words/failure'
import { answerText } from '@/lib/answer-text'
import { listFinderFiles, readFinderFile } from '@/lib/content/finder-files'

type Context = { params: Promise<{ file: string }> }

/** Files are made by the build; after a schedule changes what is public, on request. */
export function generateStaticParams() {
  return listFinderFiles().map((file) => ({ file }))
}

/** A file of the index. Its name is the hash of its content, so it never changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const bytes = readFinderFile((await params).file)
  if (!bytes) {
    return answerText(404, answers.noIndex, { 'Cache-Control': 'no-store' })
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Robots-Tag': 'noindex',
    },
  })
}
