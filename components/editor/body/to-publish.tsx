import { editor } from '#words/editor'
import { useOpenEntry } from '@/components/editor/open-entry'
import { useProblems } from '@/components/editor/use-problems'
import type { FormProblem } from '@/lib/editor/form/check-form'
import { isDraftForm } from '@/lib/editor/form/form-values'

const { check: say } = editor

const groups = [
  { levels: ['error'], title: say.error },
  { levels: ['todo'], title: say.todo },
  { levels: ['warning', 'hint'], title: say.hint },
] as const

/** Whether the entry is ready to be published, and what it lacks. */
export function ToPublish({ onLine }: { onLine: (line: number) => void }) {
  const problems = useProblems()
  const { values, kind } = useOpenEntry()
  const isDraft = isDraftForm(values)
  const blocking = problems.filter(({ level }) => level === 'error' || level === 'todo')
  const title = kind === 'projects' && isDraft ? say.ready : say.title
  return (
    <details className="fb-ready" open>
      <summary>
        <strong>{title}</strong>{' '}
        <span role="status">
          {say.summary(blocking.length, problems.length - blocking.length, isDraft)}
        </span>
      </summary>
      {groups.map(({ levels, title: heading }) => {
        const found = problems.filter(({ level }) => levels.some((one) => one === level))
        if (found.length === 0) return null
        return (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {found.map((problem) => (
                <li key={`${problem.line}${problem.column}${problem.message}`}>
                  <ProblemLink problem={problem} onLine={onLine} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </details>
  )
}

/** Moves the focus to the field or to the line of the text. */
function ProblemLink({
  problem: { field, bodyLine, message, rule },
  onLine,
}: {
  problem: FormProblem
  onLine: (line: number) => void
}) {
  const go = () => {
    if (bodyLine !== undefined) return onLine(bodyLine)
    const place = document.getElementById(`field-${field}`)
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }
  return (
    <button type="button" className="fb-problem" onClick={go}>
      {bodyLine !== undefined && <span className="fb-place">{say.line(bodyLine)} </span>}
      {message} <code>{rule}</code>
    </button>
  )
}
