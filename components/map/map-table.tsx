import { locale } from '#words/locale'
import { map } from '#words/map'
import { relOf } from '@/components/listing/listing-href'
import type { MapPlace } from './map-places'

/** What the map shows as a table, the countries with most projects first. */
export function MapTable({ countries }: { countries: readonly MapPlace[] }) {
  if (countries.length === 0) return null
  const sorted = countries.toSorted(
    (a, b) => b.count - a.count || a.label.localeCompare(b.label, locale.lang),
  )
  return (
    <details className="map-table open:w-full">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">
        {map.table(countries.length)}
      </summary>
      <table className="w-full max-w-md">
        <thead className="sr-only">
          <tr>
            <th scope="col">{map.country}</th>
            <th scope="col">{map.projects}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ value, label, count, href, isChosen }) => (
            <tr key={value}>
              <th scope="row">
                <a
                  href={href}
                  rel={relOf(href)}
                  aria-current={isChosen ? 'true' : undefined}
                  className="link inline-flex min-h-11 items-center aria-[current]:font-semibold sm:min-h-8"
                >
                  {label}
                </a>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
