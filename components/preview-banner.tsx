/** Says that drafts show, until when, and how to leave. */
export function PreviewBanner({
  title,
  expiresAt,
}: {
  /** Of the one project the preview is for; absent when it is for all drafts. */
  title?: string
  /** Absent in development, where drafts always show. */
  expiresAt?: Date
}) {
  return (
    <section aria-label="Preview" className="no-print bg-highlight text-on-highlight">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 py-1 text-sm">
        <p className="py-1.5">
          <strong className="font-semibold">Preview</strong>{' '}
          {title ? `of “${title}”` : 'of all drafts'}
          {expiresAt && (
            <>
              , until{' '}
              <time dateTime={expiresAt.toISOString()}>
                {expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC
              </time>
            </>
          )}
          . Nobody else sees this.
        </p>
        {expiresAt && (
          <a
            href="/api/preview/exit"
            className="inline-flex min-h-11 items-center font-semibold underline sm:min-h-9"
          >
            Leave preview
          </a>
        )}
      </div>
    </section>
  )
}
