import type { TermSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import type { IndexProps } from './index-props'
import { TermCounts } from './term-counts'

/** Terms as the index of a book: by first letter, work across countries at the end. */
export function AlphabeticalIndex({
  facet,
  summaries,
  across,
}: IndexProps & {
  /** Places that are no country. */
  readonly across: readonly TermSummary[]
}) {
  return (
    <div className="gap-x-10 sm:columns-2 lg:columns-3 xl:columns-4">
      {groupByLetter(summaries).map(([letter, group]) => (
        <section key={letter} aria-label={letter} className="mb-7 break-inside-avoid">
          <h2 className="border-b-2 border-ink font-serif text-heading font-semibold">{letter}</h2>
          <TermCounts facet={facet} summaries={group} />
        </section>
      ))}
      {across.length > 0 && (
        <section aria-labelledby="across" className="break-inside-avoid">
          <h2 id="across" className="border-b-2 border-ink font-serif text-heading font-semibold">
            {words.landing.acrossCountries}
          </h2>
          <TermCounts facet={facet} summaries={across} />
        </section>
      )}
    </div>
  )
}

/** Names by their first letter without its accents, both in the order of the alphabet. */
function groupByLetter(summaries: readonly TermSummary[]) {
  const groups = new Map<string, TermSummary[]>()
  for (const summary of summaries.toSorted((a, b) =>
    a.term.label.localeCompare(b.term.label, words.locale.lang),
  )) {
    const letter = summary.term.label.normalize('NFKD').charAt(0).toUpperCase()
    groups.set(letter, [...(groups.get(letter) ?? []), summary])
  }
  return [...groups]
}
