import type { Timeline } from '@/lib/content/pages/timeline'
import type { TimeScale } from '@/lib/finder/listed-project'
import { words } from '@/lib/words/words'
import { TimelineBars } from './timeline-bars'
import { TimelineColumns } from './timeline-columns'
import { BarsTable, ColumnsTable } from './timeline-table'

/** When the projects of a name ran: as a drawing, and the same as a table. */
export function TimelineView({
  timeline,
  scale,
  name,
  yearHref,
}: {
  timeline: Timeline
  scale: TimeScale
  name: string
  /** The listing of these projects in one year. */
  yearHref: (year: number) => string
}) {
  const { title, bars, columns, table, caption } = words.landing.timeline
  return (
    <section aria-labelledby="when">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="when" className="font-serif text-heading font-semibold">
          {title}
        </h2>
        <p className="text-sm text-muted">
          {(timeline.kind === 'bars' ? bars : columns)(isGoingOn(timeline, scale))}
        </p>
      </div>
      <div className="mt-5">
        {timeline.kind === 'bars' ? (
          <TimelineBars bars={timeline.bars} scale={scale} name={name} />
        ) : (
          <TimelineColumns columns={timeline.columns} now={scale.now} yearHref={yearHref} />
        )}
      </div>
      <details className="mt-2">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">
          {table}
        </summary>
        {timeline.kind === 'bars' ? (
          <BarsTable bars={timeline.bars} caption={caption(name)} />
        ) : (
          <ColumnsTable columns={timeline.columns} caption={caption(name)} yearHref={yearHref} />
        )}
      </details>
    </section>
  )
}

/** Whether some of what a timeline shows is still to come. */
export function isGoingOn(timeline: Timeline, { now }: TimeScale): boolean {
  if (timeline.kind === 'columns') return timeline.columns.some(({ year }) => year > now)
  return timeline.bars.some(({ status }) => status !== 'completed')
}
