import { useDeferredValue, useMemo } from 'react'
import { toOthers } from '@/lib/editor/context'
import { checkForm, type FormProblem } from '@/lib/editor/form/check-form'
import { type OpenEntry, useEditorContext, useRestedEntry } from './open-entry'

const remembered: {
  entry?: OpenEntry
  context?: object | undefined
  problems: FormProblem[]
} = { problems: [] }

/** What the check says of the open entry as it is filled in, as it would be saved. */
export function useProblems(): readonly FormProblem[] {
  // Typing goes first; the check follows.
  const entry = useDeferredValue(useRestedEntry())
  const context = useEditorContext()
  return useMemo(() => {
    // Every field asks, and all are answered by one check.
    if (remembered.entry === entry && remembered.context === context) {
      return remembered.problems
    }
    const { kind, slug, values, body, uploads, base } = entry
    const fresh = [...uploads.keys()].map((name) => `/uploads/${slug}/${name}`)
    const file =
      base?.file ?? (kind === 'site' ? 'content/site.md' : `content/${kind}/${slug || 'new'}.md`)
    const problems = context
      ? checkForm(
          kind,
          file,
          { values, body, ...(base && { base }) },
          toOthers(context, fresh, new Date().getUTCFullYear()),
        )
      : []
    Object.assign(remembered, { entry, context, problems })
    return problems
  }, [entry, context])
}

/** What the check says of one field. */
export function useFieldProblems(name: string): readonly FormProblem[] {
  const problems = useProblems()
  return problems.filter(({ field }) => field === name)
}
