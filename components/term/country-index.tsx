import type { NameSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import { NameCounts } from './name-counts'

/** Countries as the index of a book: by first letter, work across countries at the end. */
export function CountryIndex({
  names,
  across,
}: {
  names: readonly NameSummary[]
  /** Places that are no country. */
  across: readonly NameSummary[]
}) {
  return (
    <div className="gap-x-10 sm:columns-2 lg:columns-3 xl:columns-4">
      {groupByLetter(names).map(([letter, group]) => (
        <section key={letter} aria-label={letter} className="mb-7 break-inside-avoid">
          <h2 className="border-b-2 border-ink font-serif text-xl font-semibold">{letter}</h2>
          <NameCounts facet="country" names={group} />
        </section>
      ))}
      {across.length > 0 && (
        <section aria-labelledby="across" className="break-inside-avoid">
          <h2 id="across" className="border-b-2 border-ink font-serif text-xl font-semibold">
            {words.landing.acrossCountries}
          </h2>
          <NameCounts facet="country" names={across} />
        </section>
      )}
    </div>
  )
}

/** Names by their first letter without its accents, both in the order of the alphabet. */
function groupByLetter(names: readonly NameSummary[]) {
  const groups = new Map<string, NameSummary[]>()
  for (const name of names.toSorted((a, b) =>
    a.entry.label.localeCompare(b.entry.label, words.locale.lang),
  )) {
    const letter = name.entry.label.normalize('NFKD').charAt(0).toUpperCase()
    groups.set(letter, [...(groups.get(letter) ?? []), name])
  }
  return [...groups]
}
