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
  const changed = new Map(
    library.projects.map(({ slug, staff }) => [`/projects/${slug}`, staff.changed]),
  )
  const paths = [
    '',
    '/projects',
    '/results',
    '/coverage',
    '/data',
    '/embed',
    ...termFilterKeys.flatMap((facet) => [
      termRoots[facet],
      ...listTerms(library, facet).map(({ term }) => termHref(facet, term.value)),
    ]),
    ...changed.keys(),
    ...listPages(publicViewer).map(({ slug }) => `/${slug}`),
  ]
  return paths.map((path) => {
    // Only of a project it is known when what its page says changed last; lists follow many files.
    const lastModified = changed.get(path)
    return { url: `${env.siteUrl}${path}`, ...(lastModified && { lastModified }) }
  })
}
