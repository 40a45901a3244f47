import { useDeferredValue, useMemo } from 'react'
import { checkForm, type FormProblem } from '@/lib/editor/form/check-form'
import { toOthers } from '@/lib/editor/surroundings'
import { type OpenEntry, useOpenEntry, useSurroundings } from './open-entry'

const remembered: {
  entry?: OpenEntry
  surroundings?: object | undefined
  problems: FormProblem[]
} = { problems: [] }

/** What the check says of the open entry as it is filled in, as it would be saved. */
export function useProblems(): readonly FormProblem[] {
  // Typing goes first; the check follows.
  const entry = useDeferredValue(useOpenEntry())
  const surroundings = useSurroundings()
  return useMemo(() => {
    // Every field asks, and all are answered by one check.
    if (remembered.entry === entry && remembered.surroundings === surroundings) {
      return remembered.problems
    }
    const { kind, slug, values, body, uploads, base } = entry
    const fresh = [...uploads.keys()].map((name) => `/uploads/${slug}/${name}`)
    const file =
      base?.file ?? (kind === 'site' ? 'content/site.md' : `content/${kind}/${slug || 'new'}.md`)
    const problems = surroundings
      ? checkForm(
          kind,
          file,
          { values, body, ...(base && { base }) },
          toOthers(surroundings, fresh, new Date().getUTCFullYear()),
        )
      : []
    Object.assign(remembered, { entry, surroundings, problems })
    return problems
  }, [entry, surroundings])
}

/** What the check says of one field. */
export function useFieldProblems(name: string): readonly FormProblem[] {
  const problems = useProblems()
  return problems.filter(({ field }) => field === name)
}
