import { printSpan } from '@/components/ui/years'
import type { Statement } from '@/lib/content/pages/statement'
import { words } from '@/lib/words/words'

/** What the cover of a statement counts: names and values; what there is none of is left out. */
export function listStatementFacts({
  total,
  projects,
  span,
  countries,
  leading,
}: Statement): readonly (readonly [name: string, value: string])[] {
  const { print } = words
  const shown = projects.length
  const facts = [
    [print.facts.projects, shown < total ? print.ofAll(shown, total) : String(total)],
    [print.facts.years, span ? printSpan(span) : ''],
    [words.nameTerms('country', 2), countries > 0 ? String(countries) : ''],
    ...leading.map(
      ({ field, count }) => [words.nameTerms(field, 2), count > 1 ? String(count) : ''] as const,
    ),
  ] as const
  return facts.filter(([, value]) => value !== '')
}
