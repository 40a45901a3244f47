import { MatrixLegend, MatrixTable } from '@/components/coverage/matrix-table'
import type { EmbedView } from '@/components/embed/embed-href'
import { listingHref } from '@/components/listing/listing-href'
import { ProjectRow } from '@/components/listing/results/project-row'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import { TimelineView } from '@/components/term/timeline-view'
import { cutToPage } from '@/lib/content/coverage/find-coverage'
import type { Matrix } from '@/lib/content/coverage/make-matrix'
import { countByCountry } from '@/lib/content/pages/landing'
import { fitTime } from '@/lib/content/pages/time-scale'
import { makeTimeline } from '@/lib/content/pages/timeline'
import { getLibrary } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { find, findAll } from '@/lib/facets/find'
import { withRange, withValues } from '@/lib/facets/query/query'
import { pageSize } from '@/lib/facets/types'
import { getWorldDrawing } from '@/lib/geo/world'
import { words } from '@/lib/words/words'

/** What a frame shows of the projects of a query. */
export function EmbedBody({
  show,
  matrix,
  viewer,
}: {
  show: EmbedView
  matrix: Matrix
  viewer: Viewer
}) {
  const library = getLibrary(viewer)
  const { query, total } = matrix
  const { facets, ranges } = find(library.index, query)
  const projects = findAll(library.index, query).flatMap(
    (ordinal) => library.projects[ordinal] ?? [],
  )
  if (show === 'figure') {
    return (
      <p>
        <span className="block font-serif text-numeral leading-none font-medium">{total}</span>
        {words.counts.projectNoun(total)}
      </p>
    )
  }
  // The sentence above says so already.
  if (total === 0) return null
  if (show === 'matrix') {
    const { matrix: cut } = cutToPage(matrix)
    return (
      <>
        <MatrixLegend matrix={cut} />
        <MatrixTable matrix={cut} />
      </>
    )
  }
  if (show === 'map') {
    const places = listMapPlaces(facets.country, (value) =>
      listingHref(withValues(query, 'country', [value])),
    )
    const values = places.map(({ value }) => value)
    const drawing = getWorldDrawing(values, countByCountry(library), true)
    return <WorldMap drawing={drawing} places={places} isScriptFree />
  }
  if (show === 'timeline') {
    const timeline = makeTimeline(projects, ranges.years)
    if (!timeline) return <p>{words.embed.noTime}</p>
    return (
      <TimelineView
        timeline={timeline}
        scale={fitTime(projects, library.timeScale.now)}
        name={words.listing.title}
        yearHref={(year) => listingHref(withRange(query, 'years', { from: year, to: year }))}
      />
    )
  }
  return projects
    .slice(0, pageSize)
    .map((project) => (
      <ProjectRow
        key={project.slug}
        project={project}
        scale={library.timeScale}
        headingLevel="h2"
        isScriptFree
      />
    ))
}
