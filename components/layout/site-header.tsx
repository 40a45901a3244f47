import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import type { Page } from '@/lib/content/types'
import { navigation } from '@/lib/fields/shown'
import { termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'

/**
 * The name of the site and the main links, on every page; on a phone the names of the
 * indexes have a line of their own.
 */
export function SiteHeader({
  title,
  about,
}: {
  title: string
  /** The page that says what the site is, if there is one. */
  about: Page | undefined
}) {
  return (
    <header className="no-print border-b border-rule">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ink focus:p-3 focus:text-paper"
      >
        {frame.skip}
      </a>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-7 pt-2.5 pb-1 sm:py-2.5">
        <a href="/" className="flex min-h-11 items-center gap-2.5 sm:me-auto">
          <span aria-hidden="true" className="cover-mark" />
          <span className="font-serif text-xl font-semibold tracking-tight">{title}</span>
        </a>
        <nav aria-label={frame.main} className="contents">
          <HeaderWay href="/projects">{frame.all}</HeaderWay>
          <ul className="flex w-full flex-wrap justify-between gap-x-3 sm:w-auto sm:gap-x-7">
            {navigation.map((facet) => (
              <li key={facet}>
                <HeaderWay href={termRoots[facet]}>{words.nouns[facet].many}</HeaderWay>
              </li>
            ))}
            {about && (
              <li>
                <HeaderWay href={`/${about.slug}`}>{about.title}</HeaderWay>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** A link of the header, underlined on the pages that name its address as their section. */
function HeaderWay({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="header-way flex min-h-11 items-center text-[0.9375rem] hover:underline sm:text-base"
    >
      {children}
    </a>
  )
}
