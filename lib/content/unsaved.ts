import { unsaved } from '#words/dashboard'
import { checkFile } from '@/lib/check/check-file'
import { checkOne } from '@/lib/check/check-one'
import { checkNames } from '@/lib/check/fields/check-names'
import { maxFileBytes } from '@/lib/check/read/read-file'
import { toOthers } from '@/lib/editor/context'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'
import type { TimeScale } from '@/lib/finder/listed-project'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { summaryLimit } from '@/lib/schema/project'
import { readEditorContext } from './context'
import { makeProject } from './make-project'
import { everybody, getLibrary } from './store'
import type { Project, Viewer } from './types'

/** A project as it is being written, or what keeps it from being shown. */
export type Unsaved =
  | { readonly project: Project; readonly body: string; readonly timeScale: TimeScale }
  | { readonly problem: string }

/** Whether a value that somebody has sent is a page that is being written, of a length that a file has. */
export function isUnsavedPage(value: unknown): value is UnsavedPage {
  if (typeof value !== 'object' || value === null) return false
  const [slug, source]: unknown[] = [Reflect.get(value, 'slug'), Reflect.get(value, 'source')]
  if (typeof slug !== 'string' || typeof source !== 'string') return false
  return slug.length <= 400 && source.length <= maxFileBytes
}

/**
 * Reads a project from the text of a file that is not part of this deployment.
 *
 * @param viewer whose terms and time scale it is shown with.
 */
export function readUnsaved(slug: string, source: string, viewer: Viewer = everybody): Unsaved {
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
  const others = toOthers(readEditorContext(), [], year)
  const named = checkNames({ ...content, report: () => undefined }, others.nameIndexes)
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
    project: makeProject(record, library.terms, now),
    body,
    timeScale: library.timeScale,
  }
}
