import { FigureText } from '@/components/results/figure-text'
import { nameWhere } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import type { Outcome } from '@/lib/content/pages/outcomes'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** What came of some projects, in large figures; each says whose result it is, where and when. */
export function HomeOutcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes" className="home-section home-outcomes">
      <div className="mb-4">
        <SectionHead
          id="outcomes"
          title={words.home.outcomes}
          href="/results"
          more={words.home.allOutcomes}
        />
      </div>
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
    </section>
  )
}
