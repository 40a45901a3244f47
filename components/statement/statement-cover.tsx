import type { ReactNode } from 'react'
import { LocatorMap } from '@/components/map/locator-map'
import type { Statement } from '@/lib/content/pages/statement'
import type { Locator } from '@/lib/geo/locator'
import { words } from '@/lib/words/words'
import { listStatementFacts } from './statement-facts'

/** The first sheet: whose experience this is, what was asked for, how much there is and where. */
export function StatementCover({
  statement,
  organisation,
  site,
  address,
  locator,
  children,
}: {
  statement: Statement
  organisation: string
  site: string
  /** The address of the same listing. */
  address: string
  /** Where the projects are; absent where they are in no country. */
  locator: Locator | undefined
  /** The contents, where they fit on the cover. */
  children: ReactNode
}) {
  const { print } = words
  const { filters, latest } = statement
  return (
    <section className="sheet statement-cover">
      <div className="cover-band">
        <p className="flex items-center gap-3 text-lg font-semibold">
          <span aria-hidden="true" className="cover-mark" />
          {organisation}
        </p>
        <div>
          <p className="label">{print.kind}</p>
          <h1 className="mt-2 font-serif text-display font-semibold wrap-anywhere">
            {print.title(filters)}
          </h1>
        </div>
      </div>
      <div className="cover-summary">
        <dl className="cover-facts">
          {listStatementFacts(statement).map(([name, value]) => (
            <div key={name}>
              <dt className="label text-muted">{name}</dt>
              <dd className="font-serif text-heading font-medium">{value}</dd>
            </div>
          ))}
        </dl>
        {locator && <LocatorMap locator={locator} />}
      </div>
      {children}
      <p className="cover-source text-sm text-muted wrap-anywhere">
        {latest && print.latest(latest)} {site}, {address}
      </p>
    </section>
  )
}
