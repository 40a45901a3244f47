import { unsaved } from '#words/dashboard'
import { checkFile } from '@/lib/check/check-file'
import { checkOne } from '@/lib/check/check-one'
import { checkNames } from '@/lib/check/fields/check-names'
import { toOthers } from '@/lib/editor/context'
import { env } from '@/lib/env'
import type { TimeScale } from '@/lib/finder/listed-project'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { summaryLimit } from '@/lib/schema/project'
import { readEditorContext } from './context'
import { makeProject } from './make-project'
import { getLibrary } from './store'
import type { Project } from './types'

/** A project as it is being written, or what keeps it from being shown. */
export type Unsaved =
  | { readonly project: Project; readonly body: string; readonly timeScale: TimeScale }
  | { readonly problem: string }

/** Whether there are unsaved pages at all: where the editor works on the files of this machine. */
export const hasUnsavedPages = env.editor?.kind === 'local'

/** Reads a project from the text of a file that is not saved. */
export function readUnsaved(slug: string, source: string): Unsaved {
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
  const library = getLibrary({ kind: 'preview', scope: 'all' })
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
