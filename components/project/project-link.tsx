import Link from 'next/link'
import type { ReactNode } from 'react'
import { Marked } from '@/components/ui/marked'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { ListedProject } from '@/lib/finder/listed-project'

/** A project's name and acronym as a link to its page. */
export function ProjectLink({
  project: { slug, titleParts },
  plans,
  isScriptFree = false,
}: {
  project: ListedProject
  /** Words to mark. */
  plans: readonly WordPlan[]
  /** Whether the page has no script, as the frames for other sites. */
  isScriptFree?: boolean
}) {
  const link = { href: `/projects/${slug}`, className: 'title-link' }
  const name: ReactNode = (
    <>
      <Marked text={titleParts.name} plans={plans} />
      {titleParts.acronym && (
        <span className="font-normal text-muted">
          {' '}
          (<Marked text={titleParts.acronym} plans={plans} />)
        </span>
      )}
    </>
  )
  if (isScriptFree) return <a {...link}>{name}</a>
  return (
    <Link {...link} prefetch={false}>
      {name}
    </Link>
  )
}
