import { keepDash } from '@/components/ui/keep-dash'
import { printYears } from '@/components/ui/years'
import type { Statement } from '@/lib/content/pages/statement'
import { words } from '@/lib/words/words'
import type { PageNumbers } from './page-numbers'

type Projects = Statement['projects']

/** The contents: each line a link to its sheet, with its page; on the cover or on pages of their own. */
export function StatementContents({
  projects,
  pages: { contents, first },
}: {
  projects: Projects
  pages: PageNumbers
}) {
  const starts = contents.map((_, at) => contents.slice(0, at).reduce((sum, n) => sum + n, 0))
  const isOnCover = contents.length === 0
  return (
    <nav aria-labelledby="contents" className="statement-contents">
      <h2 id="contents" className="font-serif text-heading font-semibold">
        {words.print.contents}
      </h2>
      {(isOnCover ? [0] : starts).map((start, at) => (
        <ol key={start} start={start + 1} className="contents-page">
          {projects.slice(start, start + (contents[at] ?? projects.length)).map((project, line) => (
            <Line key={project.slug} project={project} page={first + start + line} />
          ))}
        </ol>
      ))}
    </nav>
  )
}

function Line({ project, page }: { project: Projects[number]; page: number }) {
  const { slug, titleParts, lang, start, end, status } = project
  return (
    <li className="border-t border-rule">
      <a href={`#${slug}`} className="contents-line">
        <span className="title-link min-w-0 wrap-anywhere" lang={lang}>
          <bdi>
            {titleParts.place && <span className="text-muted">{titleParts.place} </span>}
            <span className="font-serif font-semibold">{keepDash(titleParts.name)}</span>
          </bdi>
        </span>{' '}
        <span className="text-sm whitespace-nowrap text-muted tabular-nums">
          {printYears({ ...(start && { start }), ...(end && { end }), status })}
        </span>{' '}
        <span className="contents-number tabular-nums">
          <span className="sr-only">{words.print.page} </span>
          {page}
        </span>
      </a>
    </li>
  )
}
