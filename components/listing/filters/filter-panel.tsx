import type { MouseEvent, ReactNode } from 'react'
import { listing } from '#words/listing'
import type { Sheet } from '@/components/ui/use-sheet'

const { filters: say } = listing

const panelId = 'filter-panel'
const resultsId = 'results'

/**
 * Filters beside the results. On a narrow screen they are a sheet of their own: without script a
 * link opens it and another one closes it; with script it is a dialog.
 */
export function FilterPanel({
  count,
  filters,
  sheet,
  children,
}: {
  /** How many filters are active. */
  count: number
  filters: ReactNode
  sheet: Sheet
  children: ReactNode
}) {
  const instead = (act: () => void) => (event: MouseEvent) => {
    event.preventDefault()
    act()
  }
  return (
    <div className="mt-8 gap-x-12 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside
        ref={sheet.panel}
        id={panelId}
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
        <a
          href={`#${panelId}`}
          onClick={instead(sheet.open)}
          className="button mb-5 w-full sm:w-auto lg:hidden"
        >
          {say.open(count)}
        </a>
        {children}
      </section>
    </div>
  )
}
