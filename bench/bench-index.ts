import { brotliCompressSync, constants } from 'node:zlib'
import itemsjs from 'itemsjs'
import { buildIndex } from '@/lib/facets/build-index'
import { valuesOf } from '@/lib/facets/columns'
import { facetKeys } from '@/lib/facets/types'
import { decodeFacets, runToEnd } from '@/lib/finder/decode'
import { encodeFacets } from '@/lib/finder/encode'
import { type GeneratedPortfolio, generatePortfolio } from './generate-projects'
import { quantile, race, round } from './measure'

const sizes = [1000, 10_000, 100_000]

/** The file of facets: its bytes beside the same rows as JSON, its opening beside itemsjs. */
export function benchIndex(): void {
  const rows = sizes.map((size) => {
    const portfolio = generatePortfolio(size)
    const { projects, vocabulary } = portfolio
    const meta = {
      size,
      validUntil: '2027-01-01T00:00:00.000Z',
      timeScale: { from: 1990, to: 2034, now: 2026 },
    }
    const packed = encodeFacets(buildIndex(projects, vocabulary), vocabulary, meta)
    const json = toJsonRows(portfolio)
    const rounds = size > 50_000 ? 2 : 5
    const { ours, theirs } = race(
      [0],
      {
        ours: () => runToEnd(decodeFacets(packed)),
        theirs: () => openItemsjs(json),
      },
      { ours: rounds * 2, theirs: rounds },
    )
    const quality = size > 50_000 ? 9 : 11
    const bytes = compress(packed, quality)
    return {
      projects: size.toLocaleString('en'),
      'index kB': round(packed.length / 1000),
      'index kB (brotli)': round(bytes / 1000),
      'same rows as JSON kB (brotli)': round(compress(Buffer.from(json), quality) / 1000),
      'index ÷ JSON (brotli)': round(bytes / compress(Buffer.from(json), quality)),
      'open ms': round(quantile(ours, 0.5)),
      'itemsjs open ms': round(quantile(theirs, 0.5)),
      'open ÷ itemsjs': round(quantile(ours, 0.5) / quantile(theirs, 0.5)),
    }
  })
  console.log('The file of facets, as browsers load it')
  console.table(rows)
}

/** The facts that counts are made of, a row for each project, and the names; not even the orders. */
function toJsonRows({ projects, vocabulary }: GeneratedPortfolio): string {
  const rows = projects.map((project) => ({
    ...Object.fromEntries(facetKeys.map((facet) => [facet, valuesOf(project, facet)])),
    start: project.start,
    end: project.end,
  }))
  return JSON.stringify({ vocabulary, rows })
}

function openItemsjs(json: string) {
  const { rows }: { rows: Record<string, unknown>[] } = JSON.parse(json)
  return itemsjs(rows, {
    aggregations: Object.fromEntries(
      facetKeys.map((facet) => [facet, { size: 1000, conjunction: false, sort: 'count' }]),
    ),
    sortings: {},
  })
}

/** Bytes after brotli. */
export function compress(bytes: Uint8Array, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return brotliCompressSync(bytes, { params }).length
}
