import type { TimeScale } from '@/lib/finder/listed-project'

/**
 * A project's years on a ruler with a tick every five years and today marked by a red line. The
 * years are next to it in words, so it is hidden from assistive technology.
 */
export function TimeBar({ start, end, scale }: { start?: number; end?: number; scale: TimeScale }) {
  if (start === undefined) return null
  const width = 200
  // A project fills its years: from the first day of `start` to the last day of `end`.
  const span = scale.to + 1 - scale.from
  const at = (year: number) => Math.min(width, Math.max(0, ((year - scale.from) / span) * width))
  const left = at(start)
  const right = at((end ?? scale.to) + 1)
  const ticks = yearsEvery(5, scale)
  return (
    <svg
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-3.5 w-full overflow-visible"
    >
      <path
        d={`M0 10.5H${width}${ticks.map((year) => `M${at(year)} ${year % 10 === 0 ? 8 : 9}V13`).join('')}`}
        stroke="var(--rule-strong)"
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={left}
        y="3.5"
        width={Math.max(2, right - left)}
        height="7"
        fill="var(--bar)"
        stroke="var(--bar-edge)"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={at(scale.now + 0.5)}
        x2={at(scale.now + 0.5)}
        y1="0"
        y2="14"
        stroke="var(--pencil)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

function yearsEvery(step: number, { from, to }: TimeScale): number[] {
  const first = Math.ceil(from / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, i) => first + i * step,
  )
}
