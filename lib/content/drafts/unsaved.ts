import { unsaved } from '#words/dashboard'
import { checkFile } from '@/lib/check/check-file'
import { checkOne } from '@/lib/check/check-one'
import { checkNames } from '@/lib/check/fields/check-names'
import { maxFileBytes, type SourceFile } from '@/lib/check/read/read-file'
import type { Report } from '@/lib/check/types'
import { toOthers } from '@/lib/editor/context'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'
import type { TimeScale } from '@/lib/finder/listed-project'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { summaryLimit } from '@/lib/schema/project'
import { readEditorContext } from '../context'
import { makeProject } from '../make-project'
import { everybody, getLibrary } from '../store'
import { indexTerms, type Terms } from '../terms'
import type { Project, Viewer } from '../types'
import { addTerms, isDeployedTerm } from './draft-terms'

/** A project as it is being written, or what keeps it from being shown. */
export type Unsaved =
  | {
      readonly project: Project
      readonly body: string
      readonly timeScale: TimeScale
      /** Whether it has a client, solution, region or country that is not known. */
      readonly hasUnknownName: boolean
    }
  | { readonly problem: string }

/** Whether a value that somebody has sent is a page that is being written, of a length that a file has. */
export function isUnsavedPage(value: unknown): value is UnsavedPage {
  if (typeof value !== 'object' || value === null) return false
  const [slug, source]: unknown[] = [Reflect.get(value, 'slug'), Reflect.get(value, 'source')]
  if (typeof slug !== 'string' || typeof source !== 'string') return false
  const branch: unknown = Reflect.get(value, 'branch')
  if (branch !== undefined && (typeof branch !== 'string' || branch.length > 300)) return false
  return slug.length <= 400 && source.length <= maxFileBytes
}

/**
 * Reads a project from the text of a file that is not part of this deployment.
 *
 * @param viewer whose terms and time scale it is shown with.
 * @param terms other ones than those of the site.
 */
export function readUnsaved(
  slug: string,
  source: string,
  viewer: Viewer = everybody,
  terms?: Terms,
): Unsaved {
  const now = new Date().toISOString()
  const year = Number(now.slice(0, 4))
  const file = {
    file: `content/projects/${slug || 'new'}.md`,
    bytes: new TextEncoder().encode(source),
  }
  const { content, diagnostics } = checkFile(file, year)
  if (!content) {
    return { problem: unsaved.broken(diagnostics[0]?.message) }
  }
  const library = getLibrary(viewer)
  const others = toOthers(readEditorContext(terms), [], year)
  let hasUnknownName = false
  const report: Report = (_, { rule }) => {
    hasUnknownName ||= rule === 'unknown-name'
  }
  const named = checkNames({ ...content, report }, others.nameIndexes)
  const gaps = checkOne(file, others).flatMap(({ level, message }) =>
    level === 'todo' ? [message] : [],
  )
  const { values, body } = content
  const record = {
    ...values,
    ...named,
    slug,
    gaps,
    ...(!values.summary && { excerpt: firstParagraph(body, summaryLimit) }),
  }
  return {
    project: makeProject(record, terms ? indexTerms(terms) : library.terms, now),
    body,
    timeScale: library.timeScale,
    hasUnknownName,
  }
}

/**
 * The same with the names of a branch, which may not be part of this deployment either.
 *
 * @param readTerms reads the files of vocabularies there; it is asked only when the site lacks a name,
 *   and is told which terms the site has, by folder and name of the file.
 */
export async function readFromBranch(
  slug: string,
  source: string,
  readTerms: (isDeployed: typeof isDeployedTerm) => Promise<readonly SourceFile[]>,
  viewer: Viewer = everybody,
): Promise<Unsaved> {
  const shown = readUnsaved(slug, source, viewer)
  if ('problem' in shown || !shown.hasUnknownName) return shown
  const files = await readTerms(isDeployedTerm)
  return files.length === 0 ? shown : readUnsaved(slug, source, viewer, addTerms(files))
}
