import { words } from '@/lib/words/words'

/**
 * The number of projects in each year as columns, each a link to the projects of that year; for the
 * keyboard and for screen readers, the links of the table below are the same.
 */
export function TimelineColumns({
  columns,
  now,
  yearHref,
}: {
  columns: readonly { readonly year: number; readonly count: number }[]
  /** The present year. */
  now: number
  yearHref: (year: number) => string
}) {
  const most = Math.max(1, ...columns.map(({ count }) => count))
  const first = columns[0]?.year
  const last = columns.at(-1)?.year
  // The ends are labelled where no fifth year is next to them and there is space.
  const isNamed = (year: number) =>
    year % 5 === 0 || (year === first && year % 5 < 3) || (year === last && year % 5 > 2)
  return (
    <div aria-hidden="true" className="year-columns">
      {columns.map(({ year, count }) => (
        <a
          key={year}
          href={yearHref(year)}
          tabIndex={-1}
          title={words.landing.timeline.inYear(year, count)}
          className={year === now ? 'year-now' : undefined}
        >
          <i style={{ height: `${Math.round((count / most) * 1000) / 10}%` }}>
            {count === most && <b>{count}</b>}
          </i>
          {isNamed(year) && (
            <span className={year % 5 === 0 ? undefined : 'year-between'}>{year}</span>
          )}
        </a>
      ))}
    </div>
  )
}
