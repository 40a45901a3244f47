import { statuses } from '#words/facets'
import type { Status } from '@/lib/content/types'

/** The status of a project in a word; the dot only repeats it. */
export function StatusLabel({ status, isDraft = false }: { status: Status; isDraft?: boolean }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <span aria-hidden="true" className={`status-dot status-${status}`} />
      {statuses[status]}
      {isDraft && (
        <span className="bg-highlight px-1.5 text-xs font-semibold text-on-highlight">
          {statuses.draft}
        </span>
      )}
    </p>
  )
}
