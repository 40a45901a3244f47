import { editor } from '#words/editor'
import { useOpenEntry } from '@/components/editor/open-entry'
import { useFieldProblems } from '@/components/editor/use-problems'

/** Notes below a field: its problems, and whether the form cannot show its value. */
export function FieldNotes({ name }: { name: string }) {
  const problems = useFieldProblems(name).filter(({ rule }) => rule !== 'missing-field')
  const { base } = useOpenEntry()
  const isOdd = base?.odd.includes(name)
  if (problems.length === 0 && !isOdd) return null
  return (
    <ul className="fb-notes" aria-live="polite">
      {isOdd && <li data-level="warning">{editor.notes.unreadable}</li>}
      {problems.map(({ rule, message, level, suggestion }) => (
        <li key={`${rule}${message}`} data-level={level}>
          {message}
          {suggestion && !message.includes(suggestion) && ` ${editor.notes.suggestion(suggestion)}`}
        </li>
      ))}
    </ul>
  )
}
