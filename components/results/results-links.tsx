import { results as say } from '#words/results'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { FileLinks } from '@/components/ui/file-links'
import type { Results } from '@/lib/content/pages/results'
import { printResults, type ResultChoice, resultOrders } from '@/lib/facets/query/print-results'
import type { Query } from '@/lib/facets/types'

/** The address of a page of results. */
export function resultsHref(query: Query, choice?: ResultChoice, page?: number): string {
  const search = printResults(query, choice ?? { order: 'projects' }, page)
  return search ? `/results?${search}` : '/results'
}

/** The orders of the results, which are compared within one unit only. */
export function ResultOrders({ query, choice }: Results) {
  if (choice.unit === undefined) return null
  return (
    <ChoiceLinks
      label={say.order}
      group="order"
      choices={resultOrders.map((order) => ({
        key: order,
        label: say.orders[order],
        href: resultsHref(query, { ...choice, order }),
        isCurrent: choice.order === order,
      }))}
    />
  )
}

/** All these results, on all pages, as files. */
export function ResultDownloads({ query, choice }: Results) {
  const search = printResults(query, choice)
  const files = [
    { path: '/api/v1/results.csv', ...say.csv },
    { path: '/api/v1/results', ...say.json },
  ]
  return <FileLinks label={say.asData} files={files} search={search} />
}
