import type { MadeLink } from '@/lib/content/preview-link'
import { CopyText } from './copy-text.client'

/** A preview link just made, to be sent to somebody. */
export function PreviewLink({ title, made }: { title: string; made: MadeLink }) {
  return (
    <section
      aria-label="Preview link"
      className="mt-6 max-w-3xl border-s-4 border-cover bg-sheet px-4 py-3"
    >
      {'href' in made ? (
        <>
          <p className="text-sm">
            Whoever has this link sees the draft of “{title}”, and no other. To withdraw it, raise{' '}
            <code>preview_version</code> in the project’s file.
          </p>
          <CopyText label="Preview link" text={made.href} />
        </>
      ) : (
        <p role="alert">{made.refused}</p>
      )}
    </section>
  )
}
