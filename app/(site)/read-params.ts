import { listPairs } from '@/lib/facets/query/parse-query'

/** The parameters of a page, as Next hands them out. */
export type PageParams = Promise<Record<string, string | string[] | undefined>>

/** Parameters as the platform has them. */
export async function readParams(params: PageParams): Promise<URLSearchParams> {
  return new URLSearchParams(listPairs(await params))
}
