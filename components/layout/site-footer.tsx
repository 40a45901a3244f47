import type { Page, Site } from '@/lib/content/types'
import { words } from '@/lib/words/words'
import { listLinks } from './index-links'

/** The same projects in the forms that other programs read. */
const dataLinks = [
  { href: '/coverage', label: words.coverage.title },
  { href: '/projects.csv', label: words.footer.csv },
  { href: '/projects.json', label: words.footer.json },
  { href: '/projects.atom', label: words.footer.feed },
  { href: '/data', label: words.footer.about },
] as const

/** Who publishes the site, with links to its pages and its data. */
export function SiteFooter({ site, pages }: { site: Site; pages: readonly Page[] }) {
  const { title, description, publisher, contact } = site
  return (
    <footer className="no-print mt-20 border-t-2 border-ink py-10 text-sm text-muted">
      <div className="wrap grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="max-w-[48ch]">
          <p className="font-serif text-lg font-semibold text-ink">{title}</p>
          <p className="mt-1">{description}</p>
          <Publisher {...publisher} />
        </div>
        <nav
          aria-label={words.footer.name}
          className="grid grid-cols-2 gap-x-6 gap-y-8 sm:grid-cols-3"
        >
          <Group
            title={words.footer.projects}
            links={[...listLinks, { href: '/results', label: words.footer.results }]}
          />
          <Group title={words.footer.data} links={dataLinks} />
          <Group
            title={words.footer.site}
            links={[
              ...pages.map(({ slug, title: label }) => ({ href: `/${slug}`, label })),
              ...(contact ? [{ href: contact, label: words.footer.contact }] : []),
            ]}
          />
        </nav>
      </div>
    </footer>
  )
}

/** Who publishes the site and how to reach them; nothing of what the content does not say. */
function Publisher({ name, website, address, note }: Site['publisher']) {
  return (
    <>
      {name && <p className="mt-3">{words.footer.publishedBy(name)}</p>}
      {address && <p className="mt-1">{address}</p>}
      {website && (
        <p className="mt-1">
          <a href={website} className="link inline-flex min-h-11 items-center sm:min-h-8">
            {printHost(website)}
          </a>
        </p>
      )}
      {note && <p className="mt-3">{note}</p>}
    </>
  )
}

/** "example.org" for https://www.example.org/; any other address as it is. */
function printHost(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname.replace(/^www\./u, '') || link : link
}

type FooterLink = { readonly href: string; readonly label: string }

function Group({ title, links }: { title: string; links: readonly FooterLink[] }) {
  return (
    <section>
      <h2 className="label border-b border-rule pb-1.5 text-ink">{title}</h2>
      <ul className="mt-1.5">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center wrap-anywhere text-ink underline-offset-4 hover:underline sm:min-h-8"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
