import { facetHref, listingHref } from '@/components/listing/listing-href'
import { ProjectRow } from '@/components/listing/results/project-row'
import type { Home } from '@/lib/content/pages/home'
import type { Project } from '@/lib/content/types'
import { emptyQuery } from '@/lib/facets/query/query'
import type { TimeScale } from '@/lib/finder/listed-project'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** Ongoing projects beside other recent ones; either alone has the full width. */
export function HomeProjects({
  home: { ongoing, latest, figures },
  scale,
}: {
  home: Home
  scale: TimeScale
}) {
  const areTwo = ongoing.length > 0 && latest.length > 0
  return (
    <div className={`home-section ${areTwo ? 'home-pair' : ''}`}>
      {ongoing.length > 0 && (
        <Rows
          id="ongoing"
          title={words.home.ongoing}
          href={facetHref('status', 'active')}
          more={words.home.allOngoing(figures.active)}
          projects={ongoing}
          scale={scale}
        />
      )}
      {latest.length > 0 && (
        <Rows
          id="latest"
          title={ongoing.length > 0 ? words.home.others : words.home.latest}
          href={listingHref(emptyQuery)}
          more={words.home.all(figures.total)}
          projects={latest}
          scale={scale}
        />
      )}
    </div>
  )
}

function Rows({
  projects,
  scale,
  ...head
}: {
  id: string
  title: string
  href: string
  more: string
  projects: readonly Project[]
  scale: TimeScale
}) {
  return (
    <section aria-labelledby={head.id}>
      <SectionHead {...head} />
      <div className="border-t-2 border-ink">
        {projects.map((project) => (
          <ProjectRow key={project.slug} project={project} scale={scale} />
        ))}
      </div>
    </section>
  )
}
