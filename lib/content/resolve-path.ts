import { type TermFilterKey, termFilterKeys } from '@/lib/fields/shown'
import { decodePath } from '@/lib/site-address'
import { findTermRoot, termHref, termRoots } from '@/lib/term-paths'
import { findByFormerPath, listFormerPaths } from './former-paths'
import {
  findByAlias,
  findLanding,
  type Landing,
  listAliasSlugs,
  listUsedTerms,
  listValues,
} from './pages/landing'
import { everybody, getLibrary, getPage, listPages, listScheduled } from './store'
import type { Page, Viewer } from './types'

/** What is at an address that has no route of its own. */
export type Resolved =
  | { readonly kind: 'index'; readonly facet: TermFilterKey }
  | { readonly kind: 'term'; readonly landing: Landing }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'redirect'; readonly to: string }

/**
 * What a viewer finds at a path: the index page of a vocabulary, the landing page of a term, a page
 * of content, or where a former name or address redirects. Undefined where there is nothing.
 *
 * @param path the parts between slashes, encoded or not: Next hands them on either way, depending on
 *   when a page is made.
 */
export function resolvePath(viewer: Viewer, path: readonly string[]): Resolved | undefined {
  const parts = path.map(decodePath)
  const formerPath = `/${parts.join('/')}`
  return (
    resolveTerm(viewer, parts) ?? resolvePage(viewer, parts) ?? resolveFormer(viewer, formerPath)
  )
}

/** Every path that may have something, now or by a schedule, for the build to make pages of. */
export function listPaths(): string[][] {
  return [
    ...termFilterKeys.flatMap((facet) => {
      const root = termRoots[facet].slice(1)
      return [[root], ...listTermSlugs(facet).map((slug) => [root, slug])]
    }),
    ...listPages(everybody).map(({ slug }) => [slug]),
    ...listFormerPaths(everybody)
      .filter((formerPath) => !/^\/(?:projects\/[^/]+)?$/u.test(formerPath))
      .map((formerPath) => formerPath.slice(1).split('/')),
  ]
}

/** Terms that have a project, now or by a schedule, and the former names that redirect to them. */
function listTermSlugs(facet: TermFilterKey): string[] {
  const library = getLibrary(everybody)
  const present = listUsedTerms(library, facet).map(({ value }) => value)
  const scheduled = listValues(listScheduled(), facet)
  return [...new Set([...present, ...scheduled, ...listAliasSlugs(library, facet)])]
}

function resolveTerm(viewer: Viewer, [root, slug, ...others]: string[]): Resolved | undefined {
  const facet = root === undefined ? undefined : findTermRoot(root)
  if (!facet || others.length > 0) return undefined
  if (slug === undefined) return { kind: 'index', facet }
  const library = getLibrary(viewer)
  const landing = findLanding(library, facet, slug)
  if (landing) return { kind: 'term', landing }
  const successor = findByAlias(library, facet, slug)
  return successor === undefined ? undefined : { kind: 'redirect', to: termHref(facet, successor) }
}

function resolvePage(viewer: Viewer, [slug, ...others]: string[]): Resolved | undefined {
  const page = slug === undefined || others.length > 0 ? undefined : getPage(viewer, slug)
  return page && { kind: 'page', page }
}

function resolveFormer(viewer: Viewer, formerPath: string): Resolved | undefined {
  const to = findByFormerPath(viewer, formerPath)
  return to === undefined ? undefined : { kind: 'redirect', to }
}
