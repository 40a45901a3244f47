import { landingHref, landingRoots } from '@/components/term/landing-href'
import type { NameSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** So many clients stand on the front page. */
const most = 16

/** Clients by name, set as the supporters on the last page of a report. */
export function ClientNames({ clients }: { clients: readonly NameSummary[] }) {
  return (
    <section aria-labelledby="clients" className="home-section">
      <SectionHead
        id="clients"
        title={words.home.clients}
        href={landingRoots.client}
        more={words.landing.allNames.client(clients.length)}
      />
      <ul className="client-names">
        {clients.slice(0, most).map(({ entry: { value, label }, figures: { total } }) => (
          <li key={value}>
            <a href={landingHref('client', value)}>
              {label} <span className="client-count">{total}</span>
              <span className="sr-only"> {words.landing.figures.total(total).toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
