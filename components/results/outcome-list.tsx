import { nameWhere } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import type { Outcome } from '@/lib/content/pages/outcomes'
import { FigureText } from './figure-text'

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
            <a href={`/projects/${project.slug}`} className="link" lang={project.lang}>
              {project.titleParts.name}
            </a>{' '}
            <span className="block text-muted">
              {nameWhere(project)}, {printYears(project)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
