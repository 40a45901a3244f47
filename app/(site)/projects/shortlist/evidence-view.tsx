import { ColumnForm } from '@/components/shortlist/column-form'
import { type EvidenceColumn, evidenceColumns } from '@/components/shortlist/evidence-columns'
import { CompareTable, EvidenceTable } from '@/components/shortlist/evidence-table'
import type { ShortlistState, ShortlistView } from '@/components/shortlist/shortlist-href'
import type { Project } from '@/lib/content/types'
import { words } from '@/lib/words/words'

/** More projects than these are too narrow side by side. */
const maxCompared = 6

const { shortlist: say } = words

/** What the chosen projects show: the first six side by side, or all below one another. */
export function EvidenceView({
  picks,
  columns,
  show,
  state,
}: {
  picks: readonly Project[]
  columns: readonly EvidenceColumn[]
  show: Exclude<ShortlistView, 'list'>
  state: ShortlistState
}) {
  const isComparison = show === 'compare'
  const shown = isComparison ? picks.slice(0, maxCompared) : picks
  return (
    <section aria-labelledby="evidence" className="space-y-4">
      <h2 id="evidence" className="font-serif text-heading font-semibold">
        {isComparison ? say.compareTitle : say.evidenceTitle}
      </h2>
      <p className="no-print max-w-prose text-muted">
        {shown.length < picks.length
          ? say.compareFirst(shown.length, picks.length)
          : say.evidenceLead}
      </p>
      <div className="no-print">
        <ColumnForm all={evidenceColumns} chosen={columns} state={{ ...state, show }} />
      </div>
      {isComparison ? (
        <CompareTable columns={columns} projects={shown} />
      ) : (
        <EvidenceTable columns={columns} projects={shown} />
      )}
    </section>
  )
}
