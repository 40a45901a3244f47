import { readEmbed } from '@/app/(embed)/embed/projects/read-embed'
import { refuse } from '@/app/api/v1/respond'
import { openTo } from '@/app/data/cross-origin'
import { embedHeights, embedHref, printFrame } from '@/components/embed/embed-href'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { getSite } from '@/lib/content/store'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { words } from '@/lib/words/words'

const { problems } = words.embed

/** The width of a frame where the one that asks names none, in pixels. */
const usualWidth = 720

/** The frame of a listing, or of an address of `/embed/projects`, after oEmbed 1.0 (oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  // XML is optional; the specification asks for 501 where it is not offered.
  if ((searchParams.get('format') ?? 'json') !== 'json') {
    return refuse(501, problems.format, problems.onlyJson)
  }
  const url = URL.parse(searchParams.get('url') ?? '', env.siteUrl)
  const isOurs = url?.origin === new URL(env.siteUrl).origin
  if (!url || !isOurs || !/^\/(?:projects|embed\/projects)$/u.test(url.pathname)) {
    return refuse(404, problems.notFound, problems.noFrame(env.siteUrl))
  }
  const viewer = await getViewer()
  const { show, colours, rest } = readEmbed(url.searchParams)
  const { matrix, sentence } = findCoverage(viewer, rest)
  const path = embedHref(matrix.query, show, matrix, colours)
  const { title: site } = getSite()
  const title = words.sentences.title.feed(site, sentence)
  const width = readSize(searchParams.get('maxwidth'), usualWidth)
  const height = readSize(searchParams.get('maxheight'), embedHeights[show])
  return Response.json(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: site,
      provider_url: env.siteUrl,
      width,
      height,
      html: printFrame(`${env.siteUrl}${path}`, title, height),
    },
    { headers: { ...openTo(viewer), ...cacheRule(viewer) } },
  )
}

/** The usual size, or less where less is asked for. */
function readSize(raw: string | null, usual: number): number {
  const most = /^\d{1,5}$/u.test(raw ?? '') ? Number(raw) : usual
  return Math.max(1, Math.min(usual, most))
}
