import { rangeNouns } from '#words/nouns'
import { isOpen } from '@/lib/facets/query/query'
import type { Range, RangeCounts, RangeKey } from '@/lib/facets/types'
import { limitsOf } from '@/lib/fields/limits'
import type { RangeRow } from '@/lib/fields/shown'
import { RangeChart, type RangeEnd } from './range-chart'
import { RangeField } from './range-field'

/**
 * A range as a histogram of the projects in each part, and two number fields. With script,
 * two handles on the bars do the same as the fields.
 */
export function RangeFilter({
  row,
  parts,
  range,
  isLive,
  setRange,
}: {
  row: RangeRow & { readonly key: RangeKey }
  parts: RangeCounts
  range: Range
  isLive: boolean
  setRange: (key: RangeKey, range: Range) => void
}) {
  const { key, params } = row
  const { from, to } = range
  const say = rangeNouns[key]
  const put = (next: { readonly [End in RangeEnd]: number | undefined }) => {
    // One handle pulled past the other still means the part between them.
    const isTurned = next.from !== undefined && next.to !== undefined && next.from > next.to
    setRange(key, isTurned ? { from: next.to, to: next.from } : next)
  }
  const { edges, counts } = parts
  // Where nothing is found whatever the range is, there are no bars, and handles would move nothing.
  const hasSome = counts.some((count) => count > 0)
  // Where no project has a value there is nothing to narrow down.
  if (edges.length === 0 && isOpen(range)) return null
  const ends = [
    { end: 'from', param: params[0], hint: edges[0], other: to },
    { end: 'to', param: params[1], hint: edges.at(-1), other: from },
  ] as const
  return (
    <fieldset className="border-t border-rule py-4" data-facet={key}>
      <legend className="float-start mb-2 w-full font-semibold">{say.title}</legend>
      <div className="clear-both">
        {edges.length > 1 && hasSome && (
          <RangeChart
            name={key}
            parts={parts}
            range={range}
            isLive={isLive}
            onMove={(end, value) => put({ from, to, [end]: value })}
          />
        )}
        <div className="grid grid-cols-2 gap-3">
          {ends.map(({ end, param, hint, other }) => (
            <RangeField
              key={end}
              name={param}
              label={say[end]}
              value={range[end]}
              other={other}
              limits={limitsOf(row)}
              hint={hint === undefined ? '' : String(hint)}
              explain={say.unknown}
              onValue={(value) => put({ from, to, [end]: value })}
            />
          ))}
        </div>
      </div>
    </fieldset>
  )
}
