import type { ReactNode } from 'react'
import { SearchForm } from '@/components/ui/search-form'
import { words } from '@/lib/words/words'

/** The cover of the book: what it is about, the way to find in it, and the world printed on it. */
export function HomeCover({
  tagline,
  hint,
  total,
  map,
  children,
}: {
  tagline: string
  hint: string | undefined
  total: number
  /** Absent while there are no projects. */
  map: ReactNode
  /** The headline figures. */
  children: ReactNode
}) {
  return (
    <div className="home-cover">
      <div className="wrap">
        <div className={map ? 'home-front' : ''}>
          <div>
            <h1 className="home-tagline">{tagline}</h1>
            {total > 0 ? (
              <div className="mt-8 lg:mt-10">
                <SearchForm label={words.home.search(total)} {...(hint && { hint })} />
              </div>
            ) : (
              <p className="mt-6 text-lead">{words.home.none}</p>
            )}
          </div>
          {map && (
            <section aria-label={words.home.where} className="home-map">
              {map}
            </section>
          )}
        </div>
        {children}
      </div>
    </div>
  )
}
