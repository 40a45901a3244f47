import { useState } from 'react'
import { rangeNouns } from '#words/nouns'
import { isOpen } from '@/lib/facets/query/query'
import type { Range, RangeCounts, RangeKey } from '@/lib/facets/types'
import { limitsOf } from '@/lib/fields/limits'
import type { RangeRow } from '@/lib/fields/shown'
import { RangeChart } from './range-chart'
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
  const say = rangeNouns[key]
  /** What the fields say while their ends are in the wrong order, in place of a range: one may follow. */
  const [typing, setTyping] = useState<{ readonly ends: Range; readonly of: Range }>()
  /** What is told of a range that was turned, as long as it is the one. */
  const [told, setTold] = useState<{ readonly text: string; readonly of: Range }>()
  // Going back changes the range, and what was typed is not meant any more.
  const typed = typing && isSame(typing.of, range) ? typing.ends : undefined
  const { from, to } = typed ?? range
  const put = (next: Range) => {
    const right = isTurned(next) ? { from: next.to, to: next.from } : next
    setTyping(right === next ? undefined : { ends: next, of: right })
    setRange(key, right)
  }
  const leave = () => {
    if (!isTurned(typed)) return
    setTyping(undefined)
    setTold({ text: say.turned(typed.to, typed.from), of: range })
  }
  const { edges, counts } = parts
  // Where nothing is found whatever the range is, there are no bars, and handles would move nothing.
  const hasSome = counts.some((count) => count > 0)
  // Where no project has a value there is nothing to narrow down.
  if (edges.length === 0 && isOpen(range)) return null
  const ends = [
    { end: 'from', param: params[0], hint: edges[0], value: from },
    { end: 'to', param: params[1], hint: edges.at(-1), value: to },
  ] as const
  return (
    <fieldset
      className="border-t border-rule py-4"
      data-facet={key}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave()
      }}
    >
      <legend className="float-start mb-2 w-full font-semibold">{say.title}</legend>
      <div className="clear-both">
        {edges.length > 1 && hasSome && (
          <RangeChart
            name={key}
            parts={parts}
            range={range}
            isLive={isLive}
            onMove={(end, value) => {
              put({ from, to, [end]: value })
              // One handle pulled past the other still means the part between them.
              setTyping(undefined)
            }}
          />
        )}
        <div className="grid grid-cols-2 gap-3">
          {ends.map(({ end, param, hint, value }) => (
            <RangeField
              key={end}
              name={param}
              label={say[end]}
              value={value}
              limits={limitsOf(row)}
              hint={hint === undefined ? '' : String(hint)}
              explain={say.unknown}
              onValue={(next) => put({ from, to, [end]: next })}
            />
          ))}
        </div>
        <p role="status" className="mt-1 text-sm empty:hidden">
          {told && isSame(told.of, range) && told.text}
        </p>
      </div>
    </fieldset>
  )
}

function isTurned(
  range: Range | undefined,
): range is { readonly from: number; readonly to: number } {
  return range?.from !== undefined && range.to !== undefined && range.from > range.to
}

const isSame = (one: Range, other: Range) => one.from === other.from && one.to === other.to
