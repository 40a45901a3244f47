import type { Metadata } from 'next'
import Link from 'next/link'
import { SearchForm } from '@/components/search-form'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFound() {
  return (
    <div className="wrap pt-12 sm:pt-20">
      <h1 className="font-serif text-title font-semibold">There is no page at this address</h1>
      <p className="mt-4 mb-8 max-w-prose text-lead text-muted">
        It may have moved, or the address may have lost a letter on its way. Search for the project,
        or look through all of them.
      </p>
      <SearchForm />
      <p className="mt-6">
        <Link href="/projects" className="link inline-flex min-h-11 items-center">
          All projects
        </Link>
      </p>
    </div>
  )
}
