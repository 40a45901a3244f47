import { listing } from '#words/listing'
import { rangeNouns } from '#words/nouns'
import type { Range, RangeCounts, RangeKey } from '@/lib/facets/types'

/** An end of a range. */
export type RangeEnd = 'from' | 'to'

/** A bar for each part of a range, and with script a handle at either end of the chosen part. */
export function RangeChart({
  name,
  parts: { edges, counts },
  range: { from, to },
  isLive,
  onMove,
}: {
  name: RangeKey
  parts: RangeCounts
  range: Range
  isLive: boolean
  /** Undefined where an end is open. */
  onMove: (end: RangeEnd, value: number | undefined) => void
}) {
  const say = rangeNouns[name]
  const last = edges.length - 1
  const low = from === undefined ? 0 : Math.max(0, findPart(edges, from))
  const high = to === undefined ? last : Math.min(last, Math.max(0, findPart(edges, to)))
  const handles = [
    { end: 'from', label: say.fromHandle, at: low },
    { end: 'to', label: say.toHandle, at: high },
  ] as const
  /** What a handle at a part asks for: the part itself is in. */
  const valueAt = (end: RangeEnd, part: number): number | undefined => {
    if (end === 'from') return part === 0 ? undefined : edges[Math.min(part, high)]
    if (part === last) return undefined
    const next = edges[Math.max(part, low) + 1]
    return next === undefined ? undefined : next - 1
  }
  // Where each part is one step, such as a year, a handle says the value itself.
  const isStepwise = (edges[last] ?? 0) - (edges[0] ?? 0) === last
  const offset = isStepwise ? (edges[0] ?? 0) : 0
  return (
    <div className="year-chart">
      <RangeBars label={say.chart} print={say.print} {...{ edges, counts, low, high }} />
      <p className="sr-only">
        {listing.filters.bars(edges.map((edge, part) => [say.print(edge), counts[part] ?? 0]))}
      </p>
      {isLive &&
        handles.map(({ end, label, at }) => (
          <input
            key={end}
            type="range"
            // Where both are at the far end, only the first has a way to go: it lies on top.
            className={end === 'from' && low * 2 > last ? 'z-1' : undefined}
            aria-label={label}
            aria-valuetext={isStepwise ? undefined : say.print(edges[at] ?? 0)}
            min={offset}
            max={last + offset}
            value={at + offset}
            onChange={({ target }) => onMove(end, valueAt(end, target.valueAsNumber - offset))}
          />
        ))}
    </div>
  )
}

/** A bar for each part, as high as its number of projects; bars within the filter are filled. */
function RangeBars({
  label,
  print,
  edges,
  counts,
  low,
  high,
}: RangeCounts & {
  label: (from: string, to: string, most: number) => string
  print: (value: number) => string
  low: number
  high: number
}) {
  const most = Math.max(1, ...counts)
  return (
    <svg
      viewBox={`0 0 ${counts.length} 40`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label(print(edges[0] ?? 0), print(edges.at(-1) ?? 0), Math.max(0, ...counts))}
      className="h-12 w-full"
    >
      {counts.map((count, part) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * 40)
        return (
          <rect
            key={edges[part]}
            x={part + 0.08}
            y={40 - height}
            width={0.84}
            height={height}
            className={part >= low && part <= high ? 'fill-bar-strong' : 'fill-rule-strong'}
          />
        )
      })}
    </svg>
  )
}

function findPart(edges: readonly number[], value: number): number {
  return edges.findLastIndex((edge) => edge <= value)
}
