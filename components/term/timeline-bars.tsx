import type { CSSProperties } from 'react'
import { printYears } from '@/components/ui/years'
import type { TimelineBar } from '@/lib/content/pages/timeline'
import type { TimeScale } from '@/lib/finder/listed-project'

/**
 * Projects as bars over one scale of years, each a link. Bars of ongoing projects have no right edge.
 */
export function TimelineBars({
  bars,
  scale,
  name,
}: {
  bars: readonly TimelineBar[]
  scale: TimeScale
  /** What the page is about; a country need not be named again. */
  name: string
}) {
  const span = scale.to + 1 - scale.from
  // A project fills its years: from the first day of `start` to the last day of `end`.
  const at = (year: number) =>
    `${Math.round(Math.min(100, Math.max(0, ((year - scale.from) / span) * 100)) * 100) / 100}%`
  const step = span > 50 ? 10 : 5
  const measures: CSSProperties & Record<`--${string}`, string> = {
    '--step': at(scale.from + step),
    '--now': at(scale.now + 0.5),
  }
  return (
    <div className="timeline" style={measures}>
      <div aria-hidden="true" className="timeline-ruler">
        {yearsEvery(step, scale).map((year) => (
          <span key={year} style={{ insetInlineStart: at(year) }}>
            {year}
          </span>
        ))}
      </div>
      <ol>
        {bars.map((bar) => (
          <li key={bar.slug}>
            <a href={`/projects/${bar.slug}`} className="timeline-row">
              <span className="timeline-name" lang={bar.lang}>
                {bar.titleParts.acronym ?? bar.titleParts.name}
                {bar.titleParts.place && bar.titleParts.place !== name && (
                  <small>, {bar.titleParts.place}</small>
                )}
              </span>{' '}
              <span className="timeline-years">{printYears(bar)}</span>
              <span aria-hidden="true" className="timeline-plot">
                <span
                  className={bar.end === undefined ? 'timeline-bar timeline-open' : 'timeline-bar'}
                  style={{
                    insetInlineStart: at(bar.start),
                    width: at(scale.from + (bar.end ?? scale.to) + 1 - bar.start),
                  }}
                />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The years that the ruler names; a scale begins with one of them. */
function yearsEvery(step: number, { from, to }: TimeScale): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)
}
