import type { MetadataRoute } from 'next'
import { listTerms } from '@/lib/content/pages/landing'
import { getLibrary, listPages } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'
import { termFilterKeys } from '@/lib/fields/shown'
import { termHref, termRoots } from '@/lib/term-paths'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export default function sitemap(): MetadataRoute.Sitemap {
  const library = getLibrary(publicViewer)
  const paths = [
    '',
    '/projects',
    '/data',
    ...termFilterKeys.flatMap((facet) => [
      termRoots[facet],
      ...listTerms(library, facet).map(({ term }) => termHref(facet, term.value)),
    ]),
    ...library.projects.map(({ slug }) => `/projects/${slug}`),
    ...listPages(publicViewer).map(({ slug }) => `/${slug}`),
  ]
  return paths.map((path) => ({ url: `${env.siteUrl}${path}` }))
}
