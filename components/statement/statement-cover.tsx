import { printSpan, printYears } from '@/components/ui/years'
import type { Statement } from '@/lib/content/pages/statement'
import { words } from '@/lib/words/words'

/** The first sheet: whose experience this is, what was asked for, and how much there is. */
export function StatementCover({
  statement: { filters, total, projects, span, countries, leading, latest },
  organisation,
  site,
  address,
}: {
  statement: Statement
  organisation: string
  site: string
  /** The address of the same listing. */
  address: string
}) {
  const { print } = words
  const shown = projects.length
  const facts = [
    [print.facts.projects, shown < total ? print.ofAll(shown, total) : String(total)],
    [print.facts.years, span ? printSpan(span) : ''],
    [words.nameTerms('country', 2), countries > 0 ? String(countries) : ''],
    ...leading.map(({ field, count }) => [
      words.nameTerms(field, 2),
      count > 1 ? String(count) : '',
    ]),
  ] as const
  return (
    <section className="sheet statement-cover">
      <p className="flex items-center gap-3 text-lg font-semibold">
        <span aria-hidden="true" className="cover-mark" />
        {organisation}
      </p>
      <div>
        <p className="label text-muted">{print.kind}</p>
        <h1 className="mt-2 font-serif text-display font-semibold wrap-anywhere">
          {print.title(filters)}
        </h1>
        <dl className="mt-10 grid grid-cols-2 gap-x-8 gap-y-5 border-y-2 border-ink py-5 sm:flex sm:flex-wrap sm:gap-x-14">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt className="label text-muted">{name}</dt>
                  <dd className="font-serif text-heading font-medium">{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      <p className="text-sm text-muted wrap-anywhere">
        {latest && print.latest(latest)} {site}, {address}
      </p>
    </section>
  )
}

/** The contents, each line a link to its sheet. */
export function StatementContents({ projects }: { projects: Statement['projects'] }) {
  return (
    <nav aria-labelledby="contents" className="sheet statement-contents">
      <h2 id="contents" className="font-serif text-title font-semibold">
        {words.print.contents}
      </h2>
      <ol className="mt-6">
        {projects.map(({ slug, titleParts, lang, start, end, status }) => (
          <li key={slug} className="border-t border-rule">
            <a
              href={`#${slug}`}
              className="flex min-h-11 flex-col gap-x-5 py-2 sm:flex-row sm:items-baseline print:flex-row"
            >
              <span className="title-link min-w-0 flex-1 wrap-anywhere" lang={lang}>
                <bdi>
                  {titleParts.place && <span className="text-muted">{titleParts.place} </span>}
                  <span className="font-serif text-lg font-semibold">{titleParts.name}</span>
                </bdi>
              </span>
              <span className="text-sm whitespace-nowrap text-muted tabular-nums">
                {printYears({ ...(start && { start }), ...(end && { end }), status })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
