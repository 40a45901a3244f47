import type { Project } from '@/lib/content/types'

/** A title so long that it is set smaller, in characters. */
const long = 90

/** A project's title as a heading: the place above, the acronym lighter. */
export function ProjectTitle({
  project: { titleParts },
  headingLevel: Heading = 'h1',
  id,
}: {
  project: Project
  headingLevel?: 'h1' | 'h2'
  id?: string
}) {
  const { place, name, acronym } = titleParts
  const size = name.length > long ? 'text-title-long' : 'text-title'
  return (
    <Heading id={id} className={`project-title font-serif ${size} font-semibold wrap-anywhere`}>
      {place && (
        <span className="mb-2 block font-sans text-lg leading-snug font-semibold tracking-normal text-muted">
          {place}
          <span className="sr-only">: </span>
        </span>
      )}
      {name}
      {acronym && (
        <span className="font-normal whitespace-nowrap text-muted">
          {' '}
          <bdi>({acronym})</bdi>
        </span>
      )}
    </Heading>
  )
}
