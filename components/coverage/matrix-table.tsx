import { coverage as say } from '#words/coverage'
import { listingHref } from '@/components/listing/listing-href'
import { findShade, type MapStep, makeMapSteps } from '@/components/map/map-steps'
import type { Matrix, MatrixRow } from '@/lib/content/coverage/make-matrix'
import type { Query } from '@/lib/facets/types'

/**
 * A table of counts, each a link to its projects. Its heads stay in sight while it scrolls in a
 * region of its own; shades repeat what the numbers say. Projects that state nothing have a row or a
 * column without links: no filter asks for them.
 */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { rows, columns, lines, columnLines, query, total, unstated } = matrix
  const heading = say.heading(rows.label, columns.label)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls.
    <section aria-label={say.scroll(heading)} tabIndex={0} className="matrix">
      <table>
        <caption className="sr-only">{heading}</caption>
        <thead>
          <tr>
            <td />
            <HeadCell text={say.total} />
            {columnLines.map(({ key, label, narrow }) => (
              <HeadCell key={key} text={label} query={narrow(query)} />
            ))}
            {unstated.columns > 0 && <HeadCell text={say.unstated} />}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.key} line={line} matrix={matrix} />
          ))}
          {unstated.rows > 0 && (
            <tr>
              <th scope="row">{say.unstated}</th>
              <NoneCell
                query={query}
                narrow={[unstated.narrowRows]}
                count={unstated.rows}
                className="matrix-sum"
              />
              {columnLines.map(({ key, narrow, unstated: count }) => (
                <NoneCell
                  key={key}
                  query={narrow(query)}
                  narrow={[unstated.narrowRows]}
                  count={count}
                />
              ))}
              {unstated.columns > 0 && (
                <NoneCell
                  query={query}
                  narrow={[unstated.narrowRows, unstated.narrowColumns]}
                  count={unstated.both}
                />
              )}
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <Cell query={query} count={total} className="matrix-sum" />
            {columnLines.map(({ key, count, narrow }) => (
              <Cell key={key} query={narrow(query)} count={count} />
            ))}
            {unstated.columns > 0 && (
              <NoneCell query={query} narrow={[unstated.narrowColumns]} count={unstated.columns} />
            )}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Row({ line, matrix }: { line: MatrixRow; matrix: Matrix }) {
  const { query, columnLines, unstated, scale } = matrix
  const steps = makeMapSteps(scale)
  const narrowed = line.narrow(query)
  return (
    <tr>
      <th scope="row">
        <a href={listingHref(narrowed)} rel="nofollow">
          {line.label}
        </a>
      </th>
      <Cell query={narrowed} count={line.count} className="matrix-sum" />
      {columnLines.map(({ key, narrow }, at) => {
        const count = line.cells[at] ?? 0
        return (
          <Cell
            key={key}
            query={narrow(narrowed)}
            count={count}
            className={shadeOf(steps, count)}
          />
        )
      })}
      {unstated.columns > 0 && (
        <NoneCell query={narrowed} narrow={[unstated.narrowColumns]} count={line.unstated} />
      )}
    </tr>
  )
}

/** A column's name, upright, so that many columns are narrow. */
function HeadCell({ text, query }: { text: string; query?: Query }) {
  return (
    <th scope="col">
      {query ? (
        <a href={listingHref(query)} rel="nofollow">
          {text}
        </a>
      ) : (
        <span>{text}</span>
      )}
    </th>
  )
}

function Cell({ query, count, className }: { query: Query; count: number; className?: string }) {
  return (
    <td className={className}>
      {count === 0 ? (
        0
      ) : (
        <a href={listingHref(query)} rel="nofollow">
          {count}
        </a>
      )}
    </td>
  )
}

/** Projects that state nothing of an axis; years have no filter that asks for them. */
function NoneCell({
  query,
  narrow,
  count,
  className,
}: {
  query: Query
  narrow: readonly (((query: Query) => Query) | undefined)[]
  count: number
  className?: string
}) {
  let asked: Query | undefined = query
  for (const step of narrow) asked = step && asked && step(asked)
  if (!asked) return <td className={className}>{count}</td>
  return <Cell query={asked} count={count} {...(className && { className })} />
}

function shadeOf(steps: readonly MapStep[], count: number): string {
  return count === 0 ? 'matrix-none' : `matrix-${findShade(steps, count)}`
}

/** What the shades mean; each shows a number that has it. */
export function MatrixLegend({ matrix: { scale } }: { matrix: Matrix }) {
  return (
    <div className="matrix-legend text-sm">
      <p className="label text-muted" id="matrix-legend">
        {say.legend}
      </p>
      <ul aria-labelledby="matrix-legend" className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
        {makeMapSteps(scale).map(({ from, to, shade }) => (
          <li key={from} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`matrix-swatch matrix-${shade}`} />
            {say.range(from, to)}
          </li>
        ))}
      </ul>
    </div>
  )
}
