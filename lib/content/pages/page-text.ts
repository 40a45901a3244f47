import { findByFormerPath } from '@/lib/content/former-paths'
import { resolvePath } from '@/lib/content/resolve-path'
import {
  getLibrary,
  getProject,
  getSite,
  listPages,
  readBody,
  readHomeText,
  readPageText,
  readTermText,
} from '@/lib/content/store'
import { type Project, publicViewer } from '@/lib/content/types'
import { projectFields } from '@/lib/fields/fields'
import { type TermFilterKey, termFilterKeys } from '@/lib/fields/shown'
import { termHref, termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { listTerms } from './landing'

/** A page of the site as its Markdown was written, below what its head says. */
export type PageText = {
  readonly title: string
  readonly summary: string
  /** The project, where the page is of one. */
  readonly project?: Project
  /** The projects a landing page lists. */
  readonly projects: readonly Project[]
  /** Other pages it leads to; each has its Markdown too. */
  readonly links?: readonly { readonly label: string; readonly href: string }[]
  readonly body: string
}

/** What a page that the public may see says; undefined where there is none of its own text. */
export async function readPage(path: readonly string[]): Promise<PageText | undefined> {
  const [root, slug, ...others] = path
  if (root === 'projects' && slug !== undefined && others.length === 0) return readProject(slug)
  if (path.length === 1 && root === 'index') return readHome()
  if (path.length === 1 && root === 'projects') {
    const { projects } = getLibrary(publicViewer)
    return { title: words.listing.title, summary: '', projects, body: '' }
  }
  const found = resolvePath(publicViewer, path)
  if (found?.kind === 'index') return listIndex(found.facet)
  if (found?.kind === 'page') {
    const { title, description: summary } = found.page
    return { title, summary, projects: [], body: await readPageText(found.page) }
  }
  if (found?.kind !== 'term') return undefined
  const { facet, term, projects } = found.landing
  const body = await readTermText(projectFields[facet].vocabulary, term.value)
  return { title: term.label, summary: '', projects, body }
}

/**
 * Where a former address or name leads, as the address of a page; undefined where it is none, or leads
 * to another site.
 */
export function findNewPath(path: readonly string[]): string | undefined {
  const found = resolvePath(publicViewer, path)
  const to =
    found?.kind === 'redirect' ? found.to : findByFormerPath(publicViewer, `/${path.join('/')}`)
  return to !== undefined && /^\/[^/.?#]+(?:\/[^/.?#]+)*$/u.test(to) ? to : undefined
}

/** The home page, with the pages its header and footer lead to. */
async function readHome(): Promise<PageText> {
  const { title, tagline } = getSite()
  const links = [
    { label: words.listing.title, href: '/projects' },
    ...termFilterKeys.map((facet) => ({ label: words.nouns[facet].many, href: termRoots[facet] })),
    ...listPages(publicViewer).map((page) => ({ label: page.title, href: `/${page.slug}` })),
  ]
  return { title, summary: tagline, projects: [], links, body: await readHomeText() }
}

/** The index of a vocabulary: its terms that have pages. */
function listIndex(facet: TermFilterKey): PageText {
  const links = listTerms(getLibrary(publicViewer), facet).map(({ term: { value, label } }) => {
    return { label, href: termHref(facet, value) }
  })
  const { many } = words.nouns[facet]
  return { title: many, summary: words.indexLeads[facet], projects: [], links, body: '' }
}

async function readProject(slug: string): Promise<PageText | undefined> {
  const project = getProject(publicViewer, slug)
  if (!project) return undefined
  const { title, summary, isSummaryExcerpt } = project
  const body = await readBody(project)
  return { title, summary: isSummaryExcerpt ? '' : summary, project, projects: [], body }
}
