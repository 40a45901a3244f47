import { answerFile, readDownload } from '@/app/download'
import { env } from '@/lib/env'
import { printGeoJson } from '@/lib/exports/geojson'
import { toStream } from '@/lib/exports/stream'

/** The listing for maps: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const download = await readDownload(request)
  return answerFile(download, {
    type: 'application/geo+json',
    end: 'geojson',
    body: toStream(printGeoJson(download.listing.projects, env.siteUrl, download.shape)),
  })
}
