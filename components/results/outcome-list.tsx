import type { Outcome } from '@/lib/content/pages/outcomes'
import { FigureText } from './figure-text'
import { ResultSource } from './result-source'

/** What came of some projects, in large figures; each says whose result it is, where and when. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <ul className="outcomes">
      {outcomes.map(({ project, figure }) => (
        <li key={project.slug} className="outcome">
          <div lang={project.lang}>
            <p className="outcome-figure">
              <FigureText figure={figure} wordClass="outcome-words" />
            </p>{' '}
            <p className="outcome-claim">{figure.label}</p>
          </div>
          <p className="outcome-source">
            <ResultSource project={project} linkClass="link" />
          </p>
        </li>
      ))}
    </ul>
  )
}
