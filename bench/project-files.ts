import { valuesOf } from '@/lib/facets/columns'
import type { IndexedProject, Vocabulary } from '@/lib/facets/types'

/** A content file, by its path from the repository. */
export type GeneratedFile = { readonly file: string; readonly text: string }

const folders = { regions: 'regions', clients: 'client', solutions: 'solutions' } as const

/** The files of a generated vocabulary. */
export function vocabularyFiles(vocabulary: Vocabulary): GeneratedFile[] {
  return Object.entries(folders).flatMap(([folder, facet]) =>
    vocabulary[facet].map(({ value, label }) => ({
      file: `content/${folder}/${value}.md`,
      text: `---\ntitle: ${label}\n---\n`,
    })),
  )
}

const countries = ['Kenya', 'Nepal', 'Georgia', 'Colombia', 'Egypt', 'Worldwide']

/** The file of a generated project, of about 3 KB. */
export function projectFile(project: IndexedProject, vocabulary: Vocabulary): GeneratedFile {
  const list = (facet: 'regions' | 'client' | 'solutions') =>
    valuesOf(project, facet).map((value) => {
      const label = vocabulary[facet].find((term) => term.value === value)?.label ?? value
      return `\n- ${label}`
    })
  const paragraph = `${project.summary.repeat(3)}.\n\n`
  const results = `### Select Results\n\n${'- 100 wells dug and kept in order.\n'.repeat(10)}`
  const text = [
    '---',
    `title: ${project.title}`,
    `date: ${project.date}`,
    `summary: ${project.summary}`,
    `start: ${project.start}`,
    ...(project.end ? [`end: ${project.end}`] : []),
    `client:${list('client').join('')}`,
    `solutions:${list('solutions').join('')}`,
    `regions:${list('regions').join('')}`,
    `country: ${countries[project.title.length % countries.length]}`,
    '---',
    '',
    `${paragraph.repeat(5)}${results}`,
  ].join('\n')
  return { file: `content/projects/${project.slug}.md`, text }
}
