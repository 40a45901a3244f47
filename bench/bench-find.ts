import itemsjs from 'itemsjs'
import { buildIndex } from '@/lib/facets/build-index'
import { find } from '@/lib/facets/find'
import { facetKeys, pageSize, type Query } from '@/lib/facets/types'
import { type GeneratedPortfolio, generatePortfolio } from './generate-projects'
import { makeQueries } from './make-queries'
import { mean, quantile, race } from './measure'
import { recountByBitset } from './raw-bitset'

const sizes = [1000, 10_000, 100_000]

/** find() with all counts and the first page, beside itemsjs and a bare recount of bits. */
export function benchFind(): void {
  const rows = sizes.map((size) => {
    const portfolio = generatePortfolio(size)
    const queries = makeQueries(portfolio.vocabulary, size > 50_000 ? 40 : 120)
    const index = buildIndex(portfolio.projects, portfolio.vocabulary)
    const search = makeItemsjs(portfolio)
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
      },
      { find: 10, bits: 10, itemsjs: size > 50_000 ? 1 : 3 },
    )
    return {
      projects: size.toLocaleString('en'),
      'find median ms': round(quantile(timings.find, 0.5)),
      'find p95 ms': round(quantile(timings.find, 0.95)),
      'bits median ms': round(quantile(timings.bits, 0.5)),
      'itemsjs median ms': round(quantile(timings.itemsjs, 0.5)),
      'itemsjs ÷ find (median)': round(
        quantile(timings.itemsjs, 0.5) / quantile(timings.find, 0.5),
      ),
      'itemsjs ÷ find (mean)': round(mean(timings.itemsjs) / mean(timings.find)),
      'find ÷ bits (median)': round(quantile(timings.find, 0.5) / quantile(timings.bits, 0.5)),
      'find ÷ bits (mean)': round(mean(timings.find) / mean(timings.bits)),
    }
  })
  console.log('find(): all counts and the first page')
  console.table(rows)
  benchText()
}

/** Text is a plain substring match for now; it is shown on its own. */
function benchText(): void {
  const rows = sizes.map((size) => {
    const { projects, vocabulary } = generatePortfolio(size)
    const index = buildIndex(projects, vocabulary)
    const questions = ['water', 'land reform', 'client number 3', 'nothing at all'].map(
      (q): Query => ({ ...(makeQueries(vocabulary, 1)[0] ?? failEmpty()), q, sort: 'relevance' }),
    )
    const { find: timings } = race(questions, { find: (query) => find(index, query) }, { find: 10 })
    return {
      projects: size.toLocaleString('en'),
      'median ms': round(quantile(timings, 0.5)),
      'p95 ms': round(quantile(timings, 0.95)),
    }
  })
  console.log('find() with text')
  console.table(rows)
}

/** itemsjs over the same projects with the same facets, order and page. */
function makeItemsjs({ projects }: GeneratedPortfolio): (query: Query) => number {
  const aggregations = Object.fromEntries(
    facetKeys.map((facet) => [facet, { size: 1000, conjunction: false, sort: 'count' as const }]),
  )
  const engine = itemsjs(
    projects.map((project) => ({ ...project })),
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
  return ({ facets, from, to, sort, page }) => {
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

function round(value: number): number {
  return Number(value.toPrecision(3))
}

function failEmpty(): never {
  throw new Error('No query was made.')
}
