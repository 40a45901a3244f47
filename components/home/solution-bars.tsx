import { landingHref, landingRoots } from '@/components/term/landing-href'
import type { NameSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** So many solutions stand on the front page. */
const most = 8

/** The primary solutions, each with a bar in the colour of its family as long as its projects. */
export function SolutionBars({
  solutions,
  total,
}: {
  solutions: readonly NameSummary[]
  /** How many solutions there are, secondary ones among them. */
  total: number
}) {
  const longest = Math.max(1, ...solutions.map(({ figures }) => figures.total))
  return (
    <section aria-labelledby="solutions" className="home-section">
      <SectionHead
        id="solutions"
        title={words.home.solutions}
        href={landingRoots.solution}
        more={words.landing.allNames.solution(total)}
      />
      <ul className="border-t-2 border-ink">
        {solutions.slice(0, most).map(({ entry: { value, label, family }, figures }) => (
          <li key={value} data-family={family} className="border-b border-rule">
            <a href={landingHref('solution', value)} className="solution-bar">
              <span className="solution-name">{label}</span>
              <span aria-hidden="true" className="solution-length">
                <i style={{ width: `${(figures.total / longest) * 100}%` }} />
              </span>
              <span className="solution-count">
                {figures.total}
                <span className="sr-only">
                  {' '}
                  {words.landing.figures.total(figures.total).toLowerCase()}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{words.home.solutionsHint}</p>
    </section>
  )
}
