import { printYears } from '@/components/ui/years'
import type { TimelineBar } from '@/lib/content/pages/timeline'
import type { TimeScale } from '@/lib/finder/listed-project'
import { TimelineAxis, TimelinePlot } from './timeline-axis'

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
  return (
    <TimelineAxis scale={scale}>
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
              <TimelinePlot start={bar.start} end={bar.end} scale={scale} />
            </a>
          </li>
        ))}
      </ol>
    </TimelineAxis>
  )
}
