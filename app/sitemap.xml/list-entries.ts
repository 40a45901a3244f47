import { listTerms } from '@/lib/content/pages/landing'
import { getLibrary, listPages } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import type { SitemapEntry } from '@/lib/exports/sitemap'
import { termFilterKeys } from '@/lib/fields/shown'
import { termHref, termRoots } from '@/lib/term-paths'

/**
 * Every page for search engines. Only of a project it is known when what its page says changed last;
 * lists follow many files.
 */
export function listEntries(): SitemapEntry[] {
  const library = getLibrary(publicViewer)
  const paths = [
    ...['', '/projects', '/results', '/coverage', '/data', '/embed'],
    ...termFilterKeys.flatMap((facet) => [
      termRoots[facet],
      ...listTerms(library, facet).map(({ term }) => termHref(facet, term.value)),
    ]),
  ]
  return [
    ...paths.map((path) => ({ path })),
    ...library.projects.map(({ slug, staff }) => {
      return { path: `/projects/${slug}`, changed: staff.changed }
    }),
    ...listPages(publicViewer).map(({ slug }) => ({ path: `/${slug}` })),
  ]
}
