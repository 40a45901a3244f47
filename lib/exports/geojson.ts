import type { Feature, MultiPoint, Point } from 'geojson'
import type { Project } from '@/lib/content/types'
import { exportColumns } from '@/lib/fields/export-columns'
import { findCountryCodes } from '@/lib/geo/country-codes'
import { inBatches } from './in-batches'
import { listRows, toRecord } from './rows'
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
  const print = (project: Project) => {
    const feature: Feature<Point | MultiPoint | null> = {
      type: 'Feature',
      // With a row for each country, a project has several features.
      ...(!isByCountry && { id: project.slug }),
      geometry: findGeometry(project),
      properties: toRecord(project, columns, siteUrl),
    }
    return JSON.stringify(feature)
  }
  let separator = '\n'
  for (const batch of inBatches(listRows(projects, { isByCountry }), batchSize)) {
    yield separator + batch.map(print).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
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
