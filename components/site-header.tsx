import Link from 'next/link'

/** The name of the site and the one way to everything, on every page. */
export function SiteHeader({ title }: { title: string }) {
  return (
    <header className="no-print border-b border-rule">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ink focus:p-3 focus:text-paper"
      >
        Skip to content
      </a>
      <div className="wrap flex min-h-16 items-center justify-between gap-4">
        <Link href="/" prefetch={false} className="flex min-h-11 items-center gap-2.5">
          <span aria-hidden="true" className="cover-mark" />
          <span className="font-serif text-xl font-semibold tracking-tight">{title}</span>
        </Link>
        <nav aria-label="Main">
          <Link
            href="/projects"
            prefetch={false}
            className="flex min-h-11 items-center font-semibold hover:underline"
          >
            All projects
          </Link>
        </nav>
      </div>
    </header>
  )
}
