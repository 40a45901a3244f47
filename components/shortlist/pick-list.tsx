import type { ReactNode } from 'react'
import { shortlist as say } from '#words/shortlist'
import { nameAll } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import type { Project } from '@/lib/content/types'
import { leadingFacts } from '@/lib/fields/shown'
import { listMoves, moveId, type ShortlistState, shortlistHref } from './shortlist-href'

/**
 * The chosen projects in order, each with links that move or remove it. The page that such a link
 * opens begins where the hand is: at the same link of the project, or beside it.
 */
export function PickList({ picks, state }: { picks: readonly Project[]; state: ShortlistState }) {
  const { slugs } = state
  return (
    <ol className="border-t-2 border-ink">
      {picks.map((project, at) => (
        <li
          key={project.slug}
          className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-rule py-3"
        >
          <span aria-hidden="true" className="w-6 shrink-0 text-muted tabular-nums">
            {at + 1}
          </span>
          <PickName project={project} />
          <p className="flex flex-wrap gap-x-4 text-sm max-sm:ps-10">
            {listMoves(slugs, at).map(({ name, others, next }) => (
              <PickLink
                key={name}
                id={moveId(name, project.slug)}
                href={`${shortlistHref({ ...state, slugs: others })}#${next}`}
                title={project.title}
              >
                {say[name]}
              </PickLink>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** A project's title, and what tells it from others. */
export function PickName({ project }: { project: Project }) {
  const { slug, title, lang } = project
  const facts = leadingFacts.map((field) => nameAll(project[field])).filter(Boolean)
  return (
    <div className="min-w-0 flex-1 basis-52">
      <a
        href={`/projects/${slug}`}
        lang={lang}
        className="title-link font-serif text-lg leading-snug font-semibold wrap-anywhere"
      >
        <bdi>{title}</bdi>
      </a>
      <p className="text-sm text-muted">{[printYears(project), ...facts].join(' · ')}</p>
    </div>
  )
}

/** A link about one project, whose title screen readers hear after it. */
export function PickLink({
  id,
  href,
  title,
  children,
}: {
  id?: string
  href: string
  title: string
  children: ReactNode
}) {
  return (
    <a
      id={id}
      href={href}
      rel="nofollow"
      className="link inline-flex min-h-11 scroll-mt-[40vh] items-center sm:min-h-8"
    >
      {children}
      <span className="sr-only">{say.ofProject(title)}</span>
    </a>
  )
}
