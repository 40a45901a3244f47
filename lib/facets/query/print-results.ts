import type { Query } from '../types'
import { printQuery } from './print-query'
import { asList } from './query'

/** The orders of results; by size only within one unit. */
export const resultOrders = ['largest', 'smallest', 'projects'] as const
export type ResultOrder = (typeof resultOrders)[number]

/** Which results of the projects found are shown, and in which order. */
export type ResultChoice = { readonly unit?: string; readonly order: ResultOrder }

/** The order that nobody has to ask for. */
export function usualOrder(unit: string | undefined): ResultOrder {
  return unit === undefined ? 'projects' : 'largest'
}

/** The query string of a page of results, without `?`: that of the listing, with unit and order. */
export function printResults(query: Query, { unit, order }: ResultChoice, page = 1): string {
  const params = new URLSearchParams(printQuery(asList(query)))
  if (unit !== undefined) params.set('unit', unit)
  if (order !== usualOrder(unit)) params.set('order', order)
  if (page > 1) params.set('page', String(page))
  return params.toString()
}
