import type { Project } from '@/lib/content/types'
import { words } from '@/lib/words/words'

/** Published projects that the checker would change something about. */
export function HealthList({ projects }: { projects: readonly Project[] }) {
  return (
    <section aria-labelledby="health" className="mt-14">
      <h2 id="health" className="font-serif text-heading font-semibold">
        {words.dashboard.warnings}
      </h2>
      {projects.length === 0 ? (
        <p className="mt-3">{words.dashboard.noWarnings}</p>
      ) : (
        <ul className="mt-4">
          {projects.map(({ slug, title, staff: { warnings } }) => (
            <li key={slug} className="border-t border-rule py-4">
              <a href={`/projects/${slug}`} className="title-link font-semibold">
                {title}
              </a>
              <ul className="mt-1 list-disc ps-5 text-sm">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
