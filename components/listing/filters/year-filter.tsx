import { useEffect, useRef, useState } from 'react'
import { listing } from '#words/listing'
import { type YearCounts, yearRange } from '@/lib/facets/types'

const { years: say } = listing

type Years = { readonly from?: number; readonly to?: number }

/**
 * Years of work: how many projects ran in each as bars, and two number fields. With script, two
 * handles on the bars do the same as the fields.
 */
export function YearFilter({
  years,
  from,
  to,
  isLive,
  setYears,
}: Years & {
  years: YearCounts
  isLive: boolean
  setYears: (years: Years) => void
}) {
  const first = years.from
  const last = years.from + years.counts.length - 1
  const low = Math.max(first, Math.min(from ?? first, last))
  const high = Math.min(last, Math.max(to ?? last, first))
  const put = (next: Years) => {
    // Whoever pulls one handle over the other means the years between them.
    const isTurned = next.from !== undefined && next.to !== undefined && next.from > next.to
    setYears(isTurned ? { from: next.to, to: next.from } : next)
  }
  return (
    <fieldset className="border-t border-rule py-4" data-facet="years">
      <legend className="float-start mb-2 w-full font-semibold">{say.title}</legend>
      <div className="clear-both">
        {last > first && (
          <div className="year-chart">
            <YearBars years={years} low={low} high={high} />
            {isLive && (
              <>
                <input
                  type="range"
                  aria-label={say.fromHandle}
                  min={first}
                  max={last}
                  value={low}
                  onChange={({ target: { valueAsNumber: year } }) =>
                    put({ from: year === first ? undefined : Math.min(year, high), to })
                  }
                />
                <input
                  type="range"
                  aria-label={say.toHandle}
                  min={first}
                  max={last}
                  value={high}
                  onChange={({ target: { valueAsNumber: year } }) =>
                    put({ from, to: year === last ? undefined : Math.max(year, low) })
                  }
                />
              </>
            )}
          </div>
        )}
        <div className="grid grid-cols-2 gap-3">
          <YearField
            name="from"
            label={say.from}
            year={from}
            other={to}
            hint={first}
            onYear={(year) => put({ from: year, to })}
          />
          <YearField
            name="to"
            label={say.to}
            year={to}
            other={from}
            hint={last}
            onYear={(year) => put({ from, to: year })}
          />
        </div>
      </div>
    </fieldset>
  )
}

/** A bar for each year, as high as the projects that ran in it; those asked for are filled. */
function YearBars({ years, low, high }: { years: YearCounts; low: number; high: number }) {
  const { from, counts } = years
  const most = Math.max(1, ...counts)
  return (
    <svg
      viewBox={`0 0 ${counts.length} 40`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say.bars(from, from + counts.length - 1, Math.max(0, ...counts))}
      className="h-12 w-full"
    >
      {counts.map((count, at) => {
        const year = from + at
        const height = count === 0 ? 0 : Math.max(2, (count / most) * 40)
        return (
          <rect
            key={year}
            x={at + 0.08}
            y={40 - height}
            width={0.84}
            height={height}
            className={year >= low && year <= high ? 'fill-bar-strong' : 'fill-rule-strong'}
          />
        )
      })}
    </svg>
  )
}

/** A year as typed: it counts once it is one, and nothing typed is ever taken away. */
function YearField({
  name,
  label,
  year,
  other,
  hint,
  onYear,
}: {
  name: string
  label: string
  year: number | undefined
  /** The year in the other field. */
  other: number | undefined
  hint: number
  onYear: (year: number | undefined) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  /** The year asked for by typing here. */
  const asked = useRef(year)
  const [text, setText] = useState(year === undefined ? '' : String(year))
  useEffect(() => {
    // Years typed the wrong way round are turned; what is being typed stays as it is meanwhile.
    const isOwn = asked.current === year || asked.current === other
    if (isOwn && document.activeElement === field.current) return
    asked.current = year
    setText(year === undefined ? '' : String(year))
  }, [year, other])
  const read = (typed: string) => {
    setText(typed)
    const number = Number(typed)
    const isYear = number >= yearRange.min && number <= yearRange.max
    if (typed !== '' && !isYear) return
    asked.current = typed === '' ? undefined : number
    onYear(asked.current)
  }
  return (
    <label className="text-sm">
      {label}
      <input
        ref={field}
        type="number"
        name={name}
        value={text}
        onChange={({ target }) => read(target.value)}
        onBlur={() => setText(year === undefined ? '' : String(year))}
        min={yearRange.min}
        max={yearRange.max}
        placeholder={String(hint)}
        inputMode="numeric"
        className="input mt-1 tabular-nums"
      />
    </label>
  )
}
