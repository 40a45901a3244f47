import type { Draft } from '@/lib/content/pages/dashboard'
import type { Project } from '@/lib/content/types'
import { words } from '@/lib/words/words'

const { dashboard } = words

type Length = { readonly value: string; readonly label: string }

/** Drafts, stale ones first, with what each still needs and a form that makes a preview link. */
export function DraftList({
  drafts,
  lengths,
  hasEditor,
}: {
  drafts: readonly Draft[]
  lengths: readonly Length[]
  /** Whether there is an editor to link to. */
  hasEditor: boolean
}) {
  return (
    <section aria-labelledby="drafts" className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="drafts" className="font-serif text-heading font-semibold">
          {dashboard.drafts}
        </h2>
        {hasEditor && (
          <a
            href="/keystatic/collection/projects/create"
            className="link inline-flex min-h-11 items-center"
          >
            {dashboard.newDraft}
          </a>
        )}
      </div>
      {drafts.length === 0 && <p className="mt-3">{dashboard.noDrafts}</p>}
      <ul className="mt-3">
        {drafts.map(({ project, ...staleness }) => (
          <li
            key={project.slug}
            className="grid gap-x-8 gap-y-3 border-t border-rule py-5 lg:grid-cols-[1fr_20rem]"
          >
            <div>
              <h3 className="font-serif text-heading font-semibold">
                <a href={`/projects/${project.slug}`} className="title-link">
                  {project.title}
                </a>
              </h3>
              <LastChange {...project} {...staleness} />
              <Gaps gaps={project.staff.gaps} />
              {hasEditor && (
                <a
                  href={`/keystatic/collection/projects/item/${project.slug}`}
                  className="link mt-2 inline-flex min-h-9 items-center"
                >
                  {dashboard.edit}
                </a>
              )}
            </div>
            <LinkForm slug={project.slug} title={project.title} lengths={lengths} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LastChange({
  staff: { changed },
  date,
  staleMonths,
}: Pick<Project, 'staff' | 'date'> & { readonly staleMonths?: number }) {
  const time = changed ?? date
  return (
    <p className="mt-1 text-sm text-muted">
      {changed ? dashboard.changed : dashboard.created}{' '}
      <time dateTime={time}>{time.slice(0, 10)}</time>
      {staleMonths !== undefined && (
        <strong className="font-semibold text-pencil">, {dashboard.stale(staleMonths)}</strong>
      )}
    </p>
  )
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  if (gaps.length === 0) return <p className="mt-2">{dashboard.complete}</p>
  return (
    <ul className="mt-2 list-disc ps-5">
      {gaps.map((gap) => (
        <li key={gap}>{gap}</li>
      ))}
    </ul>
  )
}

function LinkForm({
  slug,
  title,
  lengths,
}: {
  slug: string
  title: string
  lengths: readonly Length[]
}) {
  return (
    <form action="/drafts" method="get" aria-label={dashboard.linkOf(title)}>
      <input type="hidden" name="link" value={slug} />
      <label className="label block">
        {dashboard.linkFor}
        <span className="mt-1 flex gap-2">
          <select name="expires" defaultValue="7d" className="input">
            {lengths.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit" className="button shrink-0">
            {dashboard.makeLink}
          </button>
        </span>
      </label>
    </form>
  )
}
