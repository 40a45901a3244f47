import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Prose } from '@/components/ui/prose'
import type { Page } from '@/lib/content/types'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'

/** A page of content: its title, what it is for, its text. */
export function ContentPage({
  page: { slug, title, description, isDraft },
  parts,
}: {
  page: Page
  parts: readonly RenderedPart[]
}) {
  return (
    <div className="wrap pt-4 sm:pt-6" data-section={`/${slug}`}>
      <Breadcrumb steps={[{ label: words.pages.home, href: '/' }]} current={title} />
      {isDraft && (
        <p className="no-print my-4 border-s-4 border-pencil bg-sheet px-4 py-3 text-sm">
          {words.pages.draft}
        </p>
      )}
      <article>
        <header className="mt-4 max-w-4xl">
          <h1 className="font-serif text-title font-semibold wrap-anywhere">{title}</h1>
          {description && <p className="mt-5 measure text-lead text-muted">{description}</p>}
        </header>
        <div className="mt-8 space-y-10 border-t-2 border-ink pt-8">
          {parts.map(({ kind, id, title: heading, html }) => (
            <section key={`${kind}-${id ?? html.length}`}>
              {heading && (
                <h2 id={id} className="mb-3 font-serif text-heading font-semibold">
                  {heading}
                </h2>
              )}
              <Prose html={html} />
            </section>
          ))}
        </div>
      </article>
    </div>
  )
}
