import { aboutAddress } from '#words/controls'
import type { Notice } from '@/lib/facets/types'

/** What in the address was not understood, in words. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <section
      aria-label={aboutAddress}
      data-links="notices"
      className="border-s-4 border-pencil bg-sheet px-4 py-3"
    >
      <ul className="space-y-1 text-sm wrap-anywhere">
        {notices.map((notice) => (
          <li key={`${notice.param}=${notice.value}`}>
            {notice.message}
            {notice.link && (
              <>
                {' '}
                <a href={`/projects?${notice.link.search}`} className="link">
                  {notice.link.label}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
