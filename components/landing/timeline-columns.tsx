/**
 * The number of projects in each year as columns. They lead to the projects of that year; for the
 * keyboard, and for those who hear the page, the links of the table beneath are the same.
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
  const first = columns[0]?.year ?? now
  const last = columns.at(-1)?.year ?? now
  return (
    <div aria-hidden="true" className="year-columns">
      {columns.map(({ year, count }) => (
        <a
          key={year}
          href={yearHref(year)}
          tabIndex={-1}
          title={`${year}: ${count}`}
          className={year === now ? 'year-now' : undefined}
        >
          {(count === most || columns.length <= 30) && <b>{count}</b>}
          <i style={{ height: `${Math.round((count / most) * 1000) / 10}%` }} />
          {(year % 5 === 0 || year === first || year === last) && <span>{year}</span>}
        </a>
      ))}
    </div>
  )
}
