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
  const isEnd = (year: number) => year === first || year === last
  // The ends are labelled; a fifth year next to one would touch its label.
  const isNamed = (year: number) =>
    isEnd(year) || (year % 5 === 0 && year - (first ?? year) > 2 && (last ?? year) - year > 2)
  return (
    <div aria-hidden="true" className="year-columns">
      {columns.map(({ year, count }) => (
        <a
          key={year}
          href={yearHref(year)}
          tabIndex={-1}
          title={words.landing.timeline.inYear(year, count)}
          className={nameColumn(year, now)}
        >
          {year === now && <b className="today-name">{words.landing.timeline.today}</b>}
          <i style={{ height: `${Math.round((count / most) * 1000) / 10}%` }}>
            {count === most && <b>{count}</b>}
          </i>
          {isNamed(year) && (
            <span className={isEnd(year) ? undefined : 'year-between'}>{year}</span>
          )}
        </a>
      ))}
    </div>
  )
}

/** What is to come is hatched. */
function nameColumn(year: number, now: number): string | undefined {
  if (year === now) return 'year-now'
  return year > now ? 'year-to-come' : undefined
}
