import type { TimeScale } from '@/lib/finder/listed-project'
import { placeProject, placeToday, placeYear } from './time-position'

/**
 * A project's years on a ruler with a tick every five years, today marked by a red line, what is
 * done solid and what is to come hatched. The
 * years are next to it in words, so it is hidden from assistive technology.
 */
export function TimeBar({ start, end, scale }: { start?: number; end?: number; scale: TimeScale }) {
  if (start === undefined) return null
  const width = 200
  const at = (percent: number) => (percent / 100) * width
  const stretch = placeProject(start, end, scale)
  const [left, middle, right] = [at(stretch.from), at(stretch.today), at(stretch.to)]
  const today = placeToday(scale)
  const ticks = yearsEvery(5, scale)
  return (
    <svg
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-3.5 w-full overflow-visible"
    >
      <path
        d={`M0 10.5H${width}${ticks.map((year) => `M${at(placeYear(year, scale))} ${year % 10 === 0 ? 8 : 9}V13`).join('')}`}
        stroke="var(--rule-strong)"
        vectorEffect="non-scaling-stroke"
      />
      {middle > left && (
        <rect
          x={left}
          y="3.5"
          width={Math.max(2, middle - left)}
          height="7"
          fill="var(--bar)"
          stroke="var(--bar-edge)"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {right > middle && (
        <path
          d={`M${middle} 3.5H${right}V10.5H${middle}z${hatch(middle, right)}`}
          fill="var(--paper)"
          stroke="var(--bar-edge)"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {today !== undefined && (
        <line
          x1={at(today)}
          x2={at(today)}
          y1="0"
          y2="14"
          stroke="var(--pencil)"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}

/** Upright lines across what is to come. */
function hatch(from: number, to: number): string {
  const gap = 6
  const lines = Math.max(0, Math.ceil((to - from) / gap) - 1)
  return Array.from({ length: lines }, (_, at) => `M${round(from + (at + 1) * gap)} 3.5V10.5`).join(
    '',
  )
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}

function yearsEvery(step: number, { from, to }: TimeScale): number[] {
  const first = Math.ceil(from / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, i) => first + i * step,
  )
}
