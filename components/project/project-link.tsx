import Link from 'next/link'
import { Marked } from '@/components/ui/marked'
import type { WordPlan } from '@/lib/facets/text/plan-text'
import type { ListedProject } from '@/lib/finder/listed-project'

/** A project's name and acronym as a link to its page. */
export function ProjectLink({
  project: { slug, titleParts },
  plans,
}: {
  project: ListedProject
  /** Words to mark. */
  plans: readonly WordPlan[]
}) {
  return (
    <Link href={`/projects/${slug}`} prefetch={false} className="title-link">
      <Marked text={titleParts.name} plans={plans} />
      {titleParts.acronym && (
        <span className="font-normal text-muted">
          {' '}
          (<Marked text={titleParts.acronym} plans={plans} />)
        </span>
      )}
    </Link>
  )
}
