import type { CSSProperties, ReactNode } from 'react'
import { landing } from '#words/landing'
import { placeProject, placeToday, placeYear } from '@/components/ui/time-position'
import type { TimeScale } from '@/lib/finder/listed-project'

/**
 * One scale of years above rows of {@link TimelinePlot}s, today written above its line. Each row says
 * its years in text, so the ruler is for the eye only.
 */
export function TimelineAxis({
  scale,
  className = '',
  children,
}: {
  scale: TimeScale
  className?: string
  children: ReactNode
}) {
  const step = scale.to + 1 - scale.from > 50 ? 10 : 5
  const today = placeToday(scale)
  const measures: CSSProperties & Record<`--${string}`, string> = {
    '--step': `${placeYear(scale.from + step, scale)}%`,
    ...(today !== undefined && { '--now': `${today}%` }),
  }
  return (
    <div className={`timeline ${className}`} data-has-today={today !== undefined} style={measures}>
      <div aria-hidden="true" className="timeline-ruler">
        {yearsEvery(step, scale).map((year) => (
          <span key={year} style={{ insetInlineStart: `${placeYear(year, scale)}%` }}>
            {year}
          </span>
        ))}
        <span className="timeline-end">{scale.to + 1}</span>
        {today !== undefined && <b className="today-name">{landing.timeline.today}</b>}
      </div>
      {children}
    </div>
  )
}

/** The bar of a project: what is done is solid, what is to come hatched; empty without a year. */
export function TimelinePlot({
  start,
  end,
  scale,
}: {
  start?: number | undefined
  end?: number | undefined
  scale: TimeScale
}) {
  return (
    <span aria-hidden="true" className="timeline-plot">
      {start !== undefined && <Bar start={start} end={end} scale={scale} />}
    </span>
  )
}

function Bar({ start, end, scale }: { start: number; end: number | undefined; scale: TimeScale }) {
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
