import Link from 'next/link'
import type { Site } from '@/lib/content/types'

/** Whose site this is, and the ways to its data. */
export function SiteFooter({ site }: { site: Site }) {
  return (
    <footer className="no-print mt-20 border-t border-rule py-10 text-sm text-muted">
      <div className="wrap flex flex-col justify-between gap-6 sm:flex-row">
        <p className="max-w-prose">
          <span className="font-semibold text-ink">{site.title}</span>
          <br />
          {site.description}
        </p>
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <Link
              href="/projects"
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              All projects
            </Link>
          </li>
          <li>
            <a href="/api/projects" className="link inline-flex min-h-11 items-center">
              The list as data (JSON)
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
