import type { Feature, MultiPoint, Point } from 'geojson'
import type { Project } from '@/lib/content/types'
import { exportColumns } from '@/lib/fields/export-columns'
import { findCountryCodes } from '@/lib/geo/country-codes'
import { listRows, readCell } from './rows'
import type { Shape } from './shape'

/** Features printed at a time. */
const batchSize = 100

/**
 * Projects as GeoJSON (RFC 7946) in pieces: a feature for each, at the middle of its country or
 * countries, since that is all the content says of a place. A project that is in no country has no
 * geometry.
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function* printGeoJson(
  projects: readonly Project[],
  siteUrl: string,
  { columns = exportColumns, isByCountry }: Shape,
): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  let batch: string[] = []
  let isFirst = true
  for (const project of listRows(projects, { isByCountry })) {
    const properties = Object.fromEntries(
      columns.map((column) => [column.heading, readCell(project, column, siteUrl) ?? null]),
    )
    const feature: Feature<Point | MultiPoint | null> = {
      type: 'Feature',
      // With a row for each country, a project has several features.
      ...(!isByCountry && { id: project.slug }),
      geometry: findGeometry(project),
      properties,
    }
    batch.push(`${isFirst ? '' : ','}\n${JSON.stringify(feature)}`)
    isFirst = false
    if (batch.length < batchSize) continue
    yield batch.join('')
    batch = []
  }
  yield `${batch.join('')}\n]}\n`
}

function findGeometry({ country }: Project): Point | MultiPoint | null {
  const positions = country.flatMap(({ value }) => {
    const codes = findCountryCodes(value)
    return codes ? [[...codes.position]] : []
  })
  const [only] = positions
  if (only === undefined) return null
  return positions.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: positions }
}
