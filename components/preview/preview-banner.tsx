import { words } from '@/lib/words/words'

const { name, all, one, until, private: nobodyElse, leave, asOf: asOfWords, now } = words.preview

/** Says that not everybody sees the page as it is: drafts, or another time; until when; how to leave. */
export function PreviewBanner({
  title,
  expiresAt,
  asOf,
}: {
  /** Of the one project the preview is for; absent when it is for all drafts. */
  title?: string
  /** Absent in development, where drafts always show. */
  expiresAt?: Date
  /** The date and time that the preview shows, ISO 8601. */
  asOf?: string
}) {
  return (
    <section aria-label={name} className="no-print bg-highlight text-on-highlight">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 py-1 text-sm">
        <p className="py-1.5">
          <strong className="font-semibold">{name}</strong>{' '}
          {asOf ? (
            <>
              {asOfWords} <time dateTime={asOf}>{words.preview.time(asOf)}</time>
            </>
          ) : (
            (title && one(title)) || all
          )}
          {expiresAt && !asOf && (
            <>
              , {until}{' '}
              <time dateTime={expiresAt.toISOString()}>
                {words.preview.time(expiresAt.toISOString())}
              </time>
            </>
          )}
          . {nobodyElse}
        </p>
        <div className="flex gap-6">
          {asOf && <BannerButton action="/api/preview/as-of">{now}</BannerButton>}
          {expiresAt && <BannerButton action="/api/preview/exit">{leave}</BannerButton>}
        </div>
      </div>
    </section>
  )
}

/** A form, since it changes cookies: no other site can send it, and nothing prefetches it. */
function BannerButton({ action, children }: { action: string; children: string }) {
  return (
    <form action={action} method="post">
      <button
        type="submit"
        className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline sm:min-h-9"
      >
        {children}
      </button>
    </form>
  )
}
