import Link from 'next/link'
import type { Project } from '@/lib/content/types'

/** Drafts, the oldest first, with what each still needs and a form that makes a preview link. */
export function DraftList({
  drafts,
  lengths,
}: {
  drafts: readonly Project[]
  lengths: readonly { readonly value: string; readonly label: string }[]
}) {
  if (drafts.length === 0) return <p className="mt-6">There are no drafts.</p>
  return (
    <ul className="mt-8">
      {drafts.map((draft) => (
        <li
          key={draft.slug}
          className="grid gap-x-8 gap-y-3 border-t border-rule py-5 lg:grid-cols-[1fr_20rem]"
        >
          <div>
            <h2 className="font-serif text-heading font-semibold">
              <Link href={`/projects/${draft.slug}`} prefetch={false} className="title-link">
                {draft.title}
              </Link>
            </h2>
            <p className="mt-1 text-sm text-muted">First entered {draft.date.slice(0, 10)}</p>
            {draft.gaps.length === 0 ? (
              <p className="mt-2">Nothing is missing: it can be published.</p>
            ) : (
              <ul className="mt-2 list-disc ps-5">
                {draft.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            )}
          </div>
          <LinkForm slug={draft.slug} title={draft.title} lengths={lengths} />
        </li>
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
  lengths: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <form action="/drafts" method="get" aria-label={`Preview link of ${title}`}>
      <input type="hidden" name="link" value={slug} />
      <label className="label block">
        A link that shows this draft for
        <span className="mt-1 flex gap-2">
          <select name="expires" defaultValue="7d" className="input">
            {lengths.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit" className="button shrink-0">
            Make link
          </button>
        </span>
      </label>
    </form>
  )
}
