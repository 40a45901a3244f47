import { makeDownload } from '@/app/download'
import { env } from '@/lib/env'
import { printGeoJson } from '@/lib/exports/geojson'

/** The listing for maps: the same query string as `/projects`, all pages of it. */
export const { GET, OPTIONS } = makeDownload('geojson', 'application/geo+json', (download) =>
  printGeoJson(download.projects, env.siteUrl, download.shape),
)
