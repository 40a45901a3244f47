import type { Project } from '@/lib/content/types'
import type { Term } from '@/lib/facets/types'

/** The colours of the palette by their tokens, as docs/design.md lists them. */
export const colours = [
  'paper',
  'sheet',
  'ink',
  'muted',
  'rule',
  'rule-strong',
  'accent',
  'cover',
  'highlight',
  'pencil',
  'family-0',
  'family-1',
  'family-2',
  'family-3',
  'family-4',
  'family-5',
] as const

/** Sizes of type, the largest first. */
export const sizes = [
  { token: 'display', className: 'font-serif text-display font-semibold' },
  { token: 'title', className: 'font-serif text-title font-semibold' },
  { token: 'title-long', className: 'font-serif text-title-long font-semibold' },
  { token: 'heading', className: 'font-serif text-heading font-semibold' },
  { token: 'lead', className: 'text-lead text-muted' },
  { token: 'base', className: '' },
  { token: 'label', className: 'label' },
] as const

/** One real project in the states that content can bring; nothing but lengths is made up. */
export function varyProject(project: Project, countries: readonly Term[]) {
  const longName = `${project.titleParts.name}, `.repeat(4).slice(0, -2)
  return [
    { state: 'As it is', project },
    { state: 'Long title', project: withName(project, longName) },
    { state: 'No summary', project: { ...project, summary: '' } },
    {
      state: 'Fourteen countries',
      project: {
        ...project,
        titleParts: { name: project.titleParts.name },
        country: countries.slice(0, 14),
      },
    },
    { state: 'Draft', project: { ...project, isDraft: true } },
    {
      state: 'Arabic',
      project: {
        ...withName(project, 'مشروع'),
        lang: 'ar',
        summary: 'ملخص المشروع في جملة واحدة.',
      },
    },
    {
      state: 'Nothing but a title',
      project: {
        ...withName(project, project.titleParts.name),
        summary: '',
        client: [],
        solutions: [],
        country: [],
      },
    },
  ]
}

function withName(project: Project, name: string): Project {
  return { ...project, titleParts: { name } }
}

/** Spans of years on a scale that ends in the year 2029. */
export const spans = [
  { state: 'Past', start: 2004, end: 2007 },
  { state: 'One year', start: 2016, end: 2016 },
  { state: 'Without an end', start: 2022 },
  { state: 'To come', start: 2028, end: 2029 },
] as const

/** A text with everything that Markdown brings. */
export const text = `A paragraph with **weight**, *slant*, \`code\` and a [link](/about). A second sentence, so that the line is long enough to turn.

## A heading

- An item
- An item that is much longer than the first, and says more than one line of a narrow screen can hold

1. First
2. Second

> A quotation.

| Name | Number |
| --- | ---: |
| One | 1 |
| Two | 2 |

A note.[^1]

[^1]: At the foot of the text.
`
