import { SearchForm } from '@/components/ui/search-form'
import { words } from '@/lib/words/words'
import { IndexLinks } from './index-links'

/** The 404 page. */
export function LostPage() {
  return (
    <div className="wrap pt-12 sm:pt-20">
      <h1 className="max-w-4xl font-serif text-title font-semibold">{words.notFound.title}</h1>
      <p className="mt-4 mb-8 max-w-prose text-lead text-muted">{words.notFound.text}</p>
      <SearchForm />
      <IndexLinks />
    </div>
  )
}
