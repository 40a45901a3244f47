import type { ReactNode } from 'react'

const panelId = 'filter-panel'
const resultsId = 'results'

/**
 * Filters beside the results; on a narrow screen they are a sheet of their own that a link opens
 * and another one closes, without any script.
 */
export function FilterPanel({
  count,
  filters,
  children,
}: {
  /** Filters in force. */
  count: number
  filters: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mt-8 gap-x-12 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside id={panelId} aria-label="Filters" className="filter-panel">
        <div className="flex items-center justify-between lg:hidden">
          <h2 className="font-serif text-heading font-semibold">Filters</h2>
          <a href={`#${resultsId}`} className="link inline-flex min-h-11 items-center">
            Close
          </a>
        </div>
        {filters}
      </aside>
      <section id={resultsId} aria-label="Results" className="scroll-mt-4">
        <a href={`#${panelId}`} className="button mb-5 w-full sm:w-auto lg:hidden">
          {count === 0 ? 'Filter' : `Filter (${count} in force)`}
        </a>
        {children}
      </section>
    </div>
  )
}
