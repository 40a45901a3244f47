import { story } from '#words/story'
import { keepDash } from '@/components/ui/keep-dash'
import type { Project } from '@/lib/content/types'

/** Reports, videos and pages about a project, each with its host. */
export function PromoList({ promos }: { promos: Project['promos'] }) {
  if (promos.length === 0) return null
  return (
    <section aria-labelledby="promos">
      <h2 id="promos" className="font-serif text-heading font-semibold">
        {story.readMore}
      </h2>
      <ul className="mt-3 space-y-2">
        {promos.map(({ title, link }) => (
          <li key={`${title} ${link}`}>
            <a href={link} rel="noopener" className="link inline-block py-1">
              {keepDash(title)}
            </a>
            <HostName link={link} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The host of a link to another site, since the link leaves this one. */
function HostName({ link }: { link: string }) {
  if (!URL.canParse(link)) return null
  const { hostname, protocol } = new URL(link)
  if (!protocol.startsWith('http')) return null
  return <span className="block text-sm text-muted">{hostname.replace(/^www\./u, '')}</span>
}
