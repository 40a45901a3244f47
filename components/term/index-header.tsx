import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { TermFilterKey } from '@/lib/fields/shown'
import { words } from '@/lib/words/words'

/** The head of an index: what it lists, how many, and in which order. */
export function IndexHeader({ facet, count }: { facet: TermFilterKey; count: number }) {
  const { home } = words.landing
  const title = words.nouns[facet].many
  return (
    <>
      <Breadcrumb steps={[{ label: home, href: '/' }]} current={title} />
      <header className="mt-6 flex items-end justify-between gap-x-10 sm:mt-10">
        <div>
          <h1 className="font-serif text-title font-semibold">{title}</h1>
          <p className="mt-3 measure text-lead text-muted">{words.indexLeads[facet]}</p>
        </div>
        <p className="border-t border-rule-strong pt-2 whitespace-nowrap max-sm:hidden">
          <span className="key-figure">{count}</span>{' '}
          <span className="label text-muted">{words.nameTerms(facet, count)}</span>
        </p>
      </header>
    </>
  )
}
