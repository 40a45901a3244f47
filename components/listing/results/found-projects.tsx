import type { Listing } from '@/lib/finder/listing'
import { NoResults } from './no-results'
import { ProjectRow } from './project-row'
import { ProjectTable } from './project-table'

/** The projects of one page of a listing, as a list or a table, or suggestions when there are none. */
export function FoundProjects({ listing }: { listing: Listing }) {
  const { total, projects, plans, timeScale, query, suggestions, nearby } = listing
  if (total === 0) {
    return (
      <div className="mt-4">
        <NoResults query={query} suggestions={suggestions} nearby={nearby} />
      </div>
    )
  }
  return (
    <div className="lg:mt-3">
      {query.view === 'table' ? (
        <ProjectTable projects={projects} query={query} plans={plans} />
      ) : (
        projects.map((project) => (
          <ProjectRow
            key={project.slug}
            project={project}
            also={project.also}
            plans={plans}
            scale={timeScale}
            headingLevel="h2"
          />
        ))
      )}
    </div>
  )
}
