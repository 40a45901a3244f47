import { resolvePath } from '@/lib/content/resolve-path'
import { getProject, readBody, readPageText, readTermText } from '@/lib/content/store'
import { type Project, publicViewer } from '@/lib/content/types'
import { projectFields } from '@/lib/fields/fields'

/** A page of the site as its Markdown was written, below what its head says. */
export type PageText = {
  readonly title: string
  readonly summary: string
  /** The project, where the page is of one. */
  readonly project?: Project
  /** The projects a landing page lists. */
  readonly projects: readonly Project[]
  readonly body: string
}

/** What a page that the public may see says; undefined where there is none of its own text. */
export async function readPage(path: readonly string[]): Promise<PageText | undefined> {
  const [root, slug, ...others] = path
  if (root === 'projects' && slug !== undefined && others.length === 0) return readProject(slug)
  const found = resolvePath(publicViewer, path)
  if (found?.kind === 'page') {
    const { title, description: summary } = found.page
    return { title, summary, projects: [], body: await readPageText(found.page) }
  }
  if (found?.kind !== 'term') return undefined
  const { facet, term, projects } = found.landing
  const body = await readTermText(projectFields[facet].vocabulary, term.value)
  return { title: term.label, summary: '', projects, body }
}

async function readProject(slug: string): Promise<PageText | undefined> {
  const project = getProject(publicViewer, slug)
  if (!project) return undefined
  const { title, summary, isSummaryExcerpt } = project
  const body = await readBody(project)
  return { title, summary: isSummaryExcerpt ? '' : summary, project, projects: [], body }
}
