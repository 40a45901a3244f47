import type { CSSProperties } from 'react'
import { landing } from '#words/landing'
import { placeProject, placeToday, placeYear } from '@/components/ui/time-position'
import { printYears } from '@/components/ui/years'
import type { TimelineBar } from '@/lib/content/pages/timeline'
import type { TimeScale } from '@/lib/finder/listed-project'

const { timeline } = landing

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
  const step = scale.to + 1 - scale.from > 50 ? 10 : 5
  const today = placeToday(scale)
  const measures: CSSProperties & Record<`--${string}`, string> = {
    '--step': `${placeYear(scale.from + step, scale)}%`,
    ...(today !== undefined && { '--now': `${today}%` }),
  }
  return (
    <div className="timeline" data-has-today={today !== undefined} style={measures}>
      <div aria-hidden="true" className="timeline-ruler">
        {yearsEvery(step, scale).map((year) => (
          <span key={year} style={{ insetInlineStart: `${placeYear(year, scale)}%` }}>
            {year}
          </span>
        ))}
        <span className="timeline-end">{scale.to + 1}</span>
        {today !== undefined && <b className="today-name">{timeline.today}</b>}
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
                <Bar bar={bar} scale={scale} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What is done is solid, what is to come is hatched. */
function Bar({ bar: { start, end }, scale }: { bar: TimelineBar; scale: TimeScale }) {
  const { from, today, to } = placeProject(start, end, scale)
  const place = (left: number, right: number) => ({
    insetInlineStart: `${left}%`,
    width: `${Math.round((right - left) * 100) / 100}%`,
  })
  return (
    <>
      {today > from && <span className="timeline-bar" style={place(from, today)} />}
      {to > today && (
        <span
          className={`timeline-bar timeline-hatched ${end === undefined ? 'timeline-open' : ''}`}
          style={place(today, to)}
        />
      )}
    </>
  )
}

/** The years that the ruler names; a scale begins with one of them. */
function yearsEvery(step: number, { from, to }: TimeScale): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)
}
