import { statuses } from '#words/facets'
import { nameAll } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import type { Project } from '@/lib/content/types'
import { leadingFacts } from '@/lib/fields/shown'
import { words } from '@/lib/words/words'

/**
 * Years, status and client in a line below the title, where the facts are not beside the text. The
 * facts say the same again, so it is shown on narrow screens only.
 */
export function ProjectLine({ project }: { project: Project }) {
  const known = [
    printYears(project),
    statuses[project.status],
    ...leadingFacts.map((field) => nameAll(project[field])),
  ].filter((text) => text !== '')
  return (
    <p {...words.locale} className="no-print mt-4 text-sm font-semibold md:hidden">
      {known.join(' · ')}
    </p>
  )
}
