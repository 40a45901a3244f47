import { Fragment } from 'react'
import { counts } from '#words/counts'
import { map } from '#words/map'
import { relOf } from '@/components/listing/listing-href'
import type { MapPlace } from './map-places'
import { fillOf, type MapStep } from './map-steps'

/** The legend of the map: its shades, and the projects that are not on it. */
export function MapLegend({
  steps,
  elsewhere,
  hasCountries,
}: {
  steps: readonly MapStep[]
  /** Places that are no single country, and countries beyond the part that shows. */
  elsewhere: readonly MapPlace[]
  hasCountries: boolean
}) {
  return (
    <div className="mt-2 w-full">
      {hasCountries ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-x-4">
          <p className="label text-muted" id="map-legend">
            {map.legend}
          </p>
          <ul
            aria-labelledby="map-legend"
            className="flex flex-wrap gap-x-3 gap-y-1 tabular-nums sm:gap-x-4"
          >
            {steps.map(({ from, to, shade }) => (
              <li key={from} className="flex items-center gap-1.5">
                <svg aria-hidden="true" viewBox="0 0 44 28" className="map-swatch">
                  <rect width="44" height="28" className={`map-${shade}`} fill={fillOf(shade)} />
                </svg>
                {map.range(from, to)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{map.noCountry}</p>
      )}
      {elsewhere.length > 0 && (
        <p className="mt-1 leading-7 text-muted">
          {map.notOnMap}{' '}
          {elsewhere.map(({ value, label, count, href, isChosen }, place) => (
            <Fragment key={value}>
              {place > 0 && ', '}
              <a
                href={href}
                rel={relOf(href)}
                aria-current={isChosen ? 'true' : undefined}
                className="link inline-block aria-[current]:font-semibold"
              >
                {label} ({count})<span className="sr-only"> {counts.projectNoun(count)}</span>
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}

/** What the borders on the map mean. */
export function MapAbout() {
  return (
    <details className="open:w-full">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">
        {map.about}
      </summary>
      <p className="measure text-muted">{map.disclaimer}</p>
    </details>
  )
}
