import { makeChecker } from '@/lib/check/check-content'
import type { SourceFile } from '@/lib/check/read/read-file'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { planImport } from '@/lib/import/plan-import'

type Files = Readonly<Record<string, string | Uint8Array>>

/** Imports into the small portfolio, as if it were 2026. */
export function planTree(tree: readonly SourceFile[], content: Files = {}, title?: string) {
  const present = toSourceFiles(content)
  const { nameIndexes } = makeChecker(context)(present)
  const now = new Date('2026-06-01T00:00:00Z')
  return planImport(tree, present, nameIndexes, context, { now, ...(title && { title }) })
}

/** The same for files as texts. */
export function planFiles(tree: Files, content: Files = {}) {
  const files = Object.entries(tree).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
  return planTree(files, content)
}

/** Imports one project with a body, fields or a configuration of its own. */
export function importBody(body: string, config = 'url: https://www.example.org\n') {
  const plan = planFiles({ '_projects/a.md': project({}, body), '_config.yml': config })
  const file = plan.files[0]
  const text = file?.text ?? ''
  return { plan, file, body: text.slice(text.indexOf('\n---\n') + 5).trim() }
}

/** Imports one project with more lines among its fields. */
export function importFields(lines: string, config = 'url: https://www.example.org\n') {
  const plan = planFiles({ '_projects/a.md': project({ more: lines }), '_config.yml': config })
  return { plan, file: plan.files[0], text: plan.files[0]?.text ?? '' }
}
