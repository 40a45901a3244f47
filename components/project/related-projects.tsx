import { story } from '#words/story'
import { keepDash } from '@/components/ui/keep-dash'
import type { RelatedProject } from '@/lib/content/pages/related'

/** Projects close to this one, each with what they share. */
export function RelatedProjects({ related }: { related: readonly RelatedProject[] }) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related" className="no-print">
      <h2 id="related" className="font-serif text-heading font-semibold">
        {story.related}
      </h2>
      <ul className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {related.map(({ project, shared }) => (
          <li key={project.slug} className="border-t-2 border-ink pt-3">
            <p className="label text-muted">{story.shared(shared)}</p>
            <h3
              className="mt-1 font-serif text-lg leading-snug font-semibold wrap-anywhere"
              lang={project.lang}
            >
              <a href={`/projects/${project.slug}`} className="title-link">
                {keepDash(project.title)}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  )
}
