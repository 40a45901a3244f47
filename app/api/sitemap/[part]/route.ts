import { answers } from '#words/failure'
import { listEntries } from '@/app/sitemap.xml/list-entries'
import { answerText } from '@/lib/answer-text'
import { env } from '@/lib/env'
import { splitSitemap, toUrlSet } from '@/lib/exports/sitemap'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

/** The files that `/sitemap.xml` names, and a first one that it names once there are two. */
export function generateStaticParams(): { part: string }[] {
  return splitSitemap(listEntries()).map((_, at) => ({ part: String(at + 1) }))
}

/** One file of a sitemap in several files; its address is `/sitemap-1.xml` (next.config.mjs). */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const { part } = await params
  const entries = /^\d{1,4}$/u.test(part) && splitSitemap(listEntries())[Number(part) - 1]
  if (!entries) return answerText(404, answers.notFound)
  return new Response(toUrlSet(entries, env.siteUrl), {
    headers: { 'Content-Type': 'application/xml' },
  })
}
