import { shortlistHref } from '@/components/shortlist/shortlist-href'
import type { Project } from '@/lib/content/types'
import { words } from '@/lib/words/words'

/** Whose page a project is on, and where. */
export type Source = {
  readonly organisation: string
  readonly site: string
  /** The whole address of the page. */
  readonly address: string
}

/** How to cite a page and to send it on: text to copy and a link that opens the mail program. */
export function CiteAndShare({ project, source }: { project: Project; source: Source }) {
  const { story, shortlist, locale } = words
  const { slug, title, lang, date } = project
  const { organisation, site, address } = source
  const mail = new URLSearchParams({
    subject: title,
    body: story.mailBody(title, address),
  })
  // Mail programs take "+" for what it is.
  const href = `mailto:?${mail.toString().replaceAll('+', '%20')}`
  return (
    <section
      {...locale}
      aria-label={story.citeAndShare}
      className="story-cite no-print measure border-t border-rule text-sm [&_summary]:cursor-pointer"
    >
      <details className="border-b border-rule">
        <summary className="py-3 font-semibold">{story.cite}</summary>
        <p className="max-w-prose font-serif text-base wrap-anywhere select-all">
          {story.citation.before(organisation === site ? undefined : organisation)}
          <bdi lang={lang}>{title}</bdi>
          {story.citation.after(site, date.slice(0, 4))}
          {address}
          {story.citation.end}
        </p>
        <p className="mt-1 pb-4 text-muted">{story.citeHint}</p>
      </details>
      <details className="border-b border-rule">
        <summary className="py-3 font-semibold">{story.share}</summary>
        <p>
          <a href={href} className="link inline-flex min-h-11 items-center">
            {story.mail}
          </a>
        </p>
        <p className="pb-4">
          <span className="block text-muted">{story.address}</span>
          <span className="wrap-anywhere select-all">{address}</span>
        </p>
      </details>
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        <a
          href={shortlistHref({ slugs: [slug] })}
          rel="nofollow"
          className="link inline-flex min-h-11 items-center font-semibold"
        >
          {shortlist.start}
        </a>
        {shortlist.startHint}
      </p>
    </section>
  )
}
