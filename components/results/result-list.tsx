import { readDirection } from '@/components/ui/direction'
import type { ResultLine } from '@/lib/content/pages/results'
import { FigureText } from './figure-text'
import { ResultSource } from './result-source'

/** Results below one another: the figure, the rest of its line, and whose it is, where and when. */
export function ResultList({ lines }: { lines: readonly ResultLine[] }) {
  return (
    <ul className="border-t-2 border-ink">
      {lines.map(({ project, result }) => (
        <li
          key={`${project.slug} ${result.number} ${result.label}`}
          className="result-row border-b border-rule py-4"
        >
          <p lang={project.lang} dir={readDirection(project.lang)} className="contents font-serif">
            <span className="text-2xl leading-tight font-semibold tracking-tight lining-nums md:text-3xl">
              <FigureText figure={result} wordClass="text-base font-normal" />
            </span>{' '}
            <span className="text-lead leading-snug wrap-anywhere">{result.label}</span>
          </p>
          <p className="mt-1 text-sm">
            <ResultSource project={project} linkClass="link block min-h-6" />
          </p>
        </li>
      ))}
    </ul>
  )
}
