import type { TimelineBar } from '@/lib/content/pages/timeline'
import { words } from '@/lib/words/words'

const cell = 'border-b border-rule py-1.5 pe-4 text-start'

/** Projects and their years. */
export function BarsTable({ bars, caption }: { bars: readonly TimelineBar[]; caption: string }) {
  const { project, from, to, ongoing } = words.landing.timeline
  return (
    <table className="w-full max-w-3xl text-sm tabular-nums wrap-anywhere">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[project, from, to].map((name) => (
            <th key={name} scope="col" className={`label text-muted ${cell}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ slug, titleParts, lang, start, end }) => (
          <tr key={slug}>
            <th scope="row" lang={lang} className={`font-normal ${cell}`}>
              <a href={`/projects/${slug}`} className="link">
                {titleParts.name}
              </a>
            </th>
            <td className={cell}>{start}</td>
            <td className={cell}>{end ?? ongoing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Years and how many projects ran in them. */
export function ColumnsTable({
  columns,
  caption,
  yearHref,
}: {
  columns: readonly { readonly year: number; readonly count: number }[]
  caption: string
  yearHref: (year: number) => string
}) {
  const { year: yearName, projects } = words.landing.timeline
  return (
    <table className="w-full max-w-xs text-sm tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={`label text-muted ${cell}`}>
            {yearName}
          </th>
          <th scope="col" className={`label text-muted ${cell}`}>
            {projects}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ year, count }) => (
          <tr key={year}>
            <th scope="row" className={`font-normal ${cell}`}>
              <a href={yearHref(year)} className="link inline-flex min-h-6 items-center">
                {year}
              </a>
            </th>
            <td className={cell}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
