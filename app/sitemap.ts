import type { MetadataRoute } from 'next'
import { landingHref, landingRoots } from '@/components/term/landing-href'
import { listNames, nameFacets } from '@/lib/content/pages/landing'
import { getLibrary, listPages } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export default function sitemap(): MetadataRoute.Sitemap {
  const library = getLibrary(publicViewer)
  const paths = [
    '',
    '/projects',
    ...nameFacets.flatMap((facet) => [
      landingRoots[facet],
      ...listNames(library, facet).map(({ entry }) => landingHref(facet, entry.value)),
    ]),
    ...library.projects.map(({ slug }) => `/projects/${slug}`),
    ...listPages(publicViewer).map(({ slug }) => `/${slug}`),
  ]
  return paths.map((path) => ({ url: `${env.siteUrl}${path}` }))
}
