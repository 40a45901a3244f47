import type { ReactNode } from 'react'
import { listing } from '#words/listing'
import { instead } from '@/components/ui/instead'
import type { Sheet } from '@/components/ui/use-sheet'

const { filters: say } = listing

/** The id of the filters, for the link that opens them without script. */
export const filterPanelId = 'filter-panel'
const resultsId = 'results'
const sentenceId = 'sentence'

/**
 * Filters beside the results. On a narrow screen they are a sheet of their own: without script a
 * link opens it and another one closes it; with script it is a dialog.
 */
export function FilterPanel({
  filters,
  sheet,
  children,
}: {
  filters: ReactNode
  sheet: Sheet
  children: ReactNode
}) {
  return (
    <div className="mt-5 gap-x-12 sm:mt-8 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <a
        href={`#${sentenceId}`}
        onClick={instead(sheet.showResults)}
        data-behind-sheet
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ink focus:p-3 focus:text-paper"
      >
        {listing.skip}
      </a>
      <aside
        ref={sheet.panel}
        id={filterPanelId}
        aria-label={say.name}
        data-open={sheet.isOpen || undefined}
        data-near="filters"
        className="filter-panel"
        role={sheet.isOpen ? 'dialog' : undefined}
      >
        <div className="flex items-center justify-between lg:hidden">
          <h2 className="font-serif text-heading font-semibold">{say.name}</h2>
          <a
            href={`#${resultsId}`}
            onClick={sheet.isOpen ? instead(sheet.close) : undefined}
            className="link inline-flex min-h-11 items-center"
          >
            {say.close}
          </a>
        </div>
        {filters}
      </aside>
      <section
        id={resultsId}
        aria-label={listing.results}
        className="scroll-mt-4"
        data-behind-sheet
        data-near="filters"
      >
        {children}
      </section>
    </div>
  )
}
