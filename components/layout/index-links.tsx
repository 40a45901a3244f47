import { navigation } from '@/lib/fields/shown'
import { termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'

/** Links to the index pages. */
export const listLinks = [
  { href: '/projects', label: words.footer.all },
  ...navigation.map((facet) => ({ href: termRoots[facet], label: words.nouns[facet].many })),
]

/** Those lists, for the 404 page. */
export function IndexLinks() {
  return (
    <nav aria-label={words.notFound.lists} className="mt-10 max-w-2xl border-t-2 border-ink">
      <ul>
        {listLinks.map(({ href, label }) => (
          <li key={href} className="border-b border-rule">
            <a
              href={href}
              className="flex min-h-12 items-center font-serif text-lead font-semibold hover:text-accent hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
