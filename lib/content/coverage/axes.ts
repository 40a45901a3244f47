import { coverage as say } from '#words/coverage'
import { nameFacet } from '#words/facets'
import { rangeNouns } from '#words/nouns'
import { noteParam, withoutParams } from '@/lib/facets/query/own-params'
import { type FacetKey, type Notice, type RangeKey, rangeKeys } from '@/lib/facets/types'
import { coverage, filters } from '@/lib/fields/shown'

/** What the rows or the columns of a coverage table are: the terms of a facet, or parts of a range. */
export type Axis = (
  | { readonly kind: 'facet'; readonly key: FacetKey }
  | { readonly kind: 'range'; readonly key: RangeKey }
) & {
  /** Its name in addresses. */
  readonly name: string
  readonly label: string
}

/** Everything that can be compared, in the order of the filters. */
export const axes: readonly Axis[] = [
  ...filters.map(({ key, param }): Axis => {
    return { kind: 'facet', key, name: param, label: nameFacet(key) }
  }),
  ...rangeKeys.map((key): Axis => {
    return { kind: 'range', key, name: key, label: rangeNouns[key].title }
  }),
]

/** The axes of a table; never the same twice. */
export type AxisPair = { readonly rows: Axis; readonly columns: Axis }

/**
 * Takes what an address says of rows and columns (`rows=solution&columns=country`) out of its
 * parameters. Never throws: what is not understood is named in a notice.
 *
 * @returns the rest of the parameters too, which say what to count.
 */
export function readAxes(params: URLSearchParams): {
  readonly pair: AxisPair
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
} {
  const rest = withoutParams(params, 'rows', 'columns')
  const notices: Notice[] = []
  const read = (param: 'rows' | 'columns'): Axis => {
    const raw = params.get(param)?.trim().toLowerCase() ?? ''
    const axis = axes.find(({ name }) => name === raw)
    if (axis) return axis
    const usual = findAxis(coverage[param])
    if (raw !== '') notices.push(noteParam(param, raw, (name) => say.noAxis(name, usual.label)))
    return usual
  }
  const rows = read('rows')
  const columns = read('columns')
  if (rows !== columns) return { pair: { rows, columns }, notices, rest }
  const other = findAxis(rows.key === coverage.columns ? coverage.rows : coverage.columns)
  if (params.has('rows') && params.has('columns')) {
    notices.push(noteParam('columns', columns.name, () => say.same(rows.label, other.label)))
  }
  return { pair: { rows, columns: other }, notices, rest }
}

function findAxis(key: FacetKey): Axis {
  const axis = axes.find((one) => one.key === key)
  if (!axis) throw new Error(`The coverage table has no rows or columns “${key}”.`)
  return axis
}
