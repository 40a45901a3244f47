import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import itemsjs from 'itemsjs'
import { buildIndex } from '@/lib/facets/build-index'
import { mapFacets, valuesOf } from '@/lib/facets/columns'
import { find } from '@/lib/facets/find'
import { facetKeys, pageSize, type Query } from '@/lib/facets/types'
import { type GeneratedPortfolio, generatePortfolio } from './generate-projects'
import { makeQueries } from './make-queries'
import { mean, quantile, race, round } from './measure'
import { recountByBitset } from './raw-bitset'

const sizes = [1000, 10_000, 100_000]

/** find() with all counts and the first page, beside itemsjs and a bare recount of bits. */
export async function benchFind(): Promise<void> {
  const rows: object[] = []
  for (const size of sizes) {
    const portfolio = generatePortfolio(size)
    const queries = makeQueries(portfolio.vocabulary, size > 50_000 ? 40 : 120)
    const index = buildIndex(portfolio.projects, portfolio.vocabulary)
    const search = makeItemsjs(portfolio)
    const orama = await makeOrama(portfolio)
    checkAgreement(
      queries,
      (query) => find(index, query).total,
      (query) => search(query),
    )
    const timings = race(
      queries,
      {
        find: (query) => find(index, query),
        bits: (query) => recountByBitset(index, query),
        itemsjs: (query) => search(query),
        orama,
      },
      { find: 10, bits: 10, itemsjs: size > 50_000 ? 1 : 3, orama: 1 },
    )
    rows.push({
      projects: size.toLocaleString('en'),
      'find median ms': round(quantile(timings.find, 0.5)),
      'find p95 ms': round(quantile(timings.find, 0.95)),
      'bits median ms': round(quantile(timings.bits, 0.5)),
      'itemsjs median ms': round(quantile(timings.itemsjs, 0.5)),
      'orama median ms': round(quantile(timings.orama, 0.5)),
      'itemsjs ÷ find (median)': round(
        quantile(timings.itemsjs, 0.5) / quantile(timings.find, 0.5),
      ),
      'itemsjs ÷ find (mean)': round(mean(timings.itemsjs) / mean(timings.find)),
      'find ÷ bits (median)': round(quantile(timings.find, 0.5) / quantile(timings.bits, 0.5)),
      'find ÷ bits (mean)': round(mean(timings.find) / mean(timings.bits)),
    })
  }
  console.log('find(): all counts and the first page')
  console.table(rows)
}

/**
 * Orama with the same filters. Its counts are those within the result, not what one would see after
 * another tick, and nothing is sorted: it does less.
 */
async function makeOrama({ projects }: GeneratedPortfolio) {
  const engine = create({
    schema: {
      regions: 'enum[]',
      client: 'enum[]',
      solutions: 'enum[]',
      country: 'enum[]',
      status: 'enum[]',
      start: 'number',
      end: 'number',
    },
  })
  const rows = projects.map((project) => ({
    ...mapFacets((facet) => [...valuesOf(project, facet)]),
    start: project.start ?? 0,
    end: project.end ?? 9999,
  }))
  await insertMultiple(engine, rows, 10_000)
  return ({ facets, ranges }: Query) => {
    const { from, to } = ranges.years
    const chosen = facetKeys.filter((facet) => facets[facet].length > 0)
    return searchOrama(engine, {
      term: '',
      limit: pageSize,
      where: {
        ...Object.fromEntries(chosen.map((facet) => [facet, { containsAny: [...facets[facet]] }])),
        ...(to !== undefined && { start: { lte: to } }),
        ...(from !== undefined && { end: { gte: from } }),
      },
      facets: Object.fromEntries(facetKeys.map((facet) => [facet, { limit: 1000 }])),
    })
  }
}

/** itemsjs over the same projects with the same facets, order and page. */
function makeItemsjs({ projects }: GeneratedPortfolio): (query: Query) => number {
  const aggregations = Object.fromEntries(
    facetKeys.map((facet) => [facet, { size: 1000, conjunction: false, sort: 'count' as const }]),
  )
  const engine = itemsjs(
    projects.map((project) => ({
      ...project,
      ...mapFacets((facet) => valuesOf(project, facet)),
    })),
    {
      aggregations,
      sortings: {
        newest: { field: ['start', 'date', 'slug'], order: ['desc', 'desc', 'asc'] },
        oldest: { field: ['start', 'date', 'slug'], order: ['asc', 'asc', 'asc'] },
        title: { field: ['title', 'slug'], order: ['asc', 'asc'] },
        relevance: { field: 'start', order: 'desc' },
      },
    },
  )
  return ({ facets, ranges, sort, page }) => {
    const { from, to } = ranges.years
    const filters = Object.fromEntries(facetKeys.map((facet) => [facet, [...facets[facet]]]))
    const hasYears = from !== undefined || to !== undefined
    const result = engine.search({
      per_page: pageSize,
      page,
      sort,
      filters,
      ...(hasYears && {
        filter: ({ start = 0, end = 9999 }: { start?: number; end?: number }) =>
          start <= (to ?? 9999) && end >= (from ?? 0),
      }),
    })
    return result.pagination.total
  }
}

function checkAgreement(
  queries: readonly Query[],
  ours: (query: Query) => number,
  theirs: (query: Query) => number,
): void {
  for (const query of queries) {
    if (ours(query) !== theirs(query)) {
      throw new Error(
        `The engines disagree on ${JSON.stringify(query)}: ${ours(query)}, ${theirs(query)}.`,
      )
    }
  }
}
