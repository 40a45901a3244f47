import type { Metadata } from 'next'
import { SearchForm } from '@/components/search-form'
import { WaysOn } from '@/components/ways-on'
import { words } from '@/lib/words/words'

export const metadata: Metadata = { title: words.notFound.title, robots: { index: false } }

export default function NotFound() {
  return (
    <div className="wrap pt-12 sm:pt-20">
      <h1 className="max-w-4xl font-serif text-title font-semibold">{words.notFound.title}</h1>
      <p className="mt-4 mb-8 max-w-prose text-lead text-muted">{words.notFound.text}</p>
      <SearchForm />
      <WaysOn />
    </div>
  )
}
