import { CopyText } from '@/components/ui/copy-text.client'
import type { MadeLink } from '@/lib/content/drafts/preview-link'
import { words } from '@/lib/words/words'

/** A preview link just made, to be sent to somebody. */
export function PreviewLink({ title, made }: { title: string; made: MadeLink }) {
  return (
    <section
      aria-label={words.dashboard.link}
      className="mt-6 max-w-3xl border-s-4 border-cover bg-sheet px-4 py-3"
    >
      {'href' in made ? (
        <>
          <p className="text-sm">
            {words.dashboard.linkShows(title)} <code>preview_version</code>{' '}
            {words.dashboard.inItsFile}
          </p>
          <CopyText label={words.dashboard.link} text={made.href} />
          {made.notes.map((note) => (
            <p key={note} className="mt-2 text-sm text-pencil">
              {note}
            </p>
          ))}
        </>
      ) : (
        <p role="alert">{made.refused}</p>
      )}
    </section>
  )
}
