import { type ComponentProps, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SourceTable } from '@/components/data/data-tables'
import { ActiveFilters } from '@/components/listing/filters/active-filters'
import { FacetGroup } from '@/components/listing/filters/facet-group'
import { RangeChart } from '@/components/listing/filters/range-chart'
import { NoResults } from '@/components/listing/results/no-results'
import { ProjectRow } from '@/components/listing/results/project-row'
import { ProjectTable } from '@/components/listing/results/project-table'
import { Toolbar } from '@/components/listing/toolbar/toolbar'
import { evidenceColumns } from '@/components/shortlist/evidence-columns'
import { CompareTable, EvidenceTable } from '@/components/shortlist/evidence-table'
import { mapFacets } from '@/lib/facets/columns'
import { emptyQuery, withExcluded, withValues } from '@/lib/facets/query/query'
import type { FacetOption, Query } from '@/lib/facets/types'
import type { ListedProject } from '@/lib/finder/listed-project'

const project: ListedProject = {
  slug: 'clean-water',
  title: 'Egypt – Clean water',
  titleParts: { place: 'Egypt', name: 'Clean water' },
  summary: 'Water for two towns.',
  status: 'active',
  isDraft: false,
  start: 2022,
  client: [{ value: 'union', label: 'European Union' }],
  solutions: [
    { value: 'water', label: 'Water' },
    { value: 'governance', label: 'Governance' },
  ],
}

const noOptions = mapFacets((): readonly FacetOption[] => [])

/** What a screen reader says of some HTML, in order. */
const read = (html: string) =>
  html
    .replace(/<span aria-hidden="true"[^>]*>[^<]*<\/span>/gu, '')
    .replace(/<[^>]+>/gu, '|')
    .replace(/[\s|]+/gu, ' ')

describe('a row of the list, read aloud', () => {
  const html = renderToStaticMarkup(createElement(ProjectRow, { project }))

  it('begins with its title', () => {
    expect(read(html)).toMatch(/^ Clean water/u)
  })

  it('says whose and what about, one after the other', () => {
    expect(read(html)).toContain('Client: European Union')
    expect(read(html)).toContain('Solutions: Water, Governance')
    expect(html.replace(/<[^>]+>/gu, '')).toContain('European Union · Solutions')
  })
})

it('a row has the first result of its project, letter for letter, and none that was not published', () => {
  const result = { approximation: 'About', number: '$2', unit: 'million', label: 'lent.' }
  const render = (one: ListedProject) =>
    read(renderToStaticMarkup(createElement(ProjectRow, { project: one })))
  expect(render({ ...project, result })).toContain(' About $2 million lent. ')
  expect(render({ ...project, result }).replace('About $2 million lent. ', '')).toBe(
    render(project),
  )
})

/** The filter by client, with script, or as it is sent without. */
function renderFilter(
  options: readonly FacetOption[],
  { wanted = [], excluded = [], isLive = true }: Partial<ComponentProps<typeof FacetGroup>> = {},
): string {
  const choice = {
    facet: 'client',
    param: 'client',
    name: 'Client',
    options,
    wanted,
    excluded,
  } as const
  return renderToStaticMarkup(createElement(FacetGroup, { ...choice, isLive, toggle: () => {} }))
}

it('options say, and are heard to say, what pressing them does', () => {
  const options = [
    { value: 'a', label: 'A', count: 5, selected: true, excluded: false },
    { value: 'b', label: 'B', count: 3, adds: 2, selected: false, excluded: false },
    { value: 'c', label: 'C', count: 4, adds: 1, selected: false, excluded: true },
  ]
  const html = renderFilter(options, { wanted: ['a'], excluded: ['c'], isLive: false })
  const names = Array.from(
    html.matchAll(/<label class="option">(.*?)<\/label>/gu),
    ([, label = '']) => label.replace(/<[^>]*>/gu, ''),
  )
  expect(names).toEqual(['A, 5 projects', 'B, +2 more projects', 'Not C, −1 project left out'])
})

it('not naming any is an option like the others, and excluding it asks for those that name one', () => {
  const none = { value: '_none', label: 'Not stated', count: 2, adds: 2, selected: false }
  const html = renderFilter([{ ...none, excluded: true }], { excluded: ['_none'], isLive: false })
  expect(read(html)).toContain(' Stated , −2 projects left out')
  const chips = (query: Query, excluded: boolean) =>
    read(
      renderToStaticMarkup(
        createElement(ActiveFilters, {
          query,
          facets: { ...noOptions, client: [{ ...none, excluded }] },
        }),
      ),
    )
  expect(chips(withValues(emptyQuery, 'client', ['_none']), false)).toContain(
    'Remove Client: Not stated Exclude Client: Not stated instead',
  )
  expect(chips(withExcluded(emptyQuery, 'client', ['_none']), true)).toContain(
    'Remove Client: Stated Include Client: Not stated instead',
  )
})

describe('a filter with many options', () => {
  const options = Array.from({ length: 20 }, (_, place) => ({
    value: `c${place}`,
    label: `Client ${place}`,
    count: 1,
    selected: false,
    excluded: false,
  }))
  const html = renderFilter(options)

  it('has a label in sight at the field that finds one', () => {
    expect(html).toMatch(/<label[^>]*>Search clients<input/u)
    expect(html).not.toContain('placeholder')
  })

  it('says of what there are more', () => {
    expect(html).toContain('14 more clients</summary>')
  })
})

it('the bars of the years have their numbers in text', () => {
  const html = renderToStaticMarkup(
    createElement(RangeChart, {
      name: 'years',
      parts: { edges: [2020, 2021], counts: [3, 1] },
      range: {},
      isLive: false,
      onMove: () => {},
    }),
  )
  expect(read(html)).toContain('2020: 3, 2021: 1')
})

describe('the tools above the results', () => {
  const html = renderToStaticMarkup(
    createElement(Toolbar, { query: emptyQuery, total: 12, openFilters: () => {} }),
  )

  it('are menus without script, of which one at most is open', () => {
    expect(html.match(/<details name="tools"/gu)).toHaveLength(2)
    expect(read(html)).toContain('Sort by Newest first')
  })

  it('hold every file and page of the same projects', () => {
    const places = [...html.matchAll(/href="(\/[^"#?]+)"/gu)].map(([, href]) => href)
    for (const path of ['.csv', '.json', '/download', '/print', '/shortlist', '.atom']) {
      expect(places).toContain(`/projects${path}`)
    }
    expect(places).toEqual(expect.arrayContaining(['/results', '/coverage', '/embed']))
  })
})

it('a table names two solutions, counts the others, and says on a phone where they are', () => {
  const label = ['Water', 'Governance', 'Health', 'Trade'] as const
  const many = {
    ...project,
    also: [],
    solutions: label.map((name) => ({ value: name, label: name })),
  }
  const html = renderToStaticMarkup(
    createElement(ProjectTable, { projects: [many], query: emptyQuery, plans: [] }),
  )
  expect(read(html)).toContain('Water, Governance +2 more')
  expect(html).toContain('title="Health, Trade"')
  expect(read(html)).toContain('Solutions show in the list')
})

it('tables stay tables where a narrow screen lays their parts out as blocks', () => {
  const found = { ...project, also: [] }
  for (const table of [
    createElement(ProjectTable, { projects: [found], query: emptyQuery, plans: [] }),
    createElement(SourceTable, { key: 'sources' }),
    createElement(EvidenceTable, { columns: evidenceColumns.slice(0, 2), projects: [] }),
    createElement(CompareTable, { columns: evidenceColumns.slice(0, 2), projects: [] }),
  ]) {
    const parts =
      renderToStaticMarkup(table).match(/<(?:table|thead|tbody|tr|th|td)\b[^>]*>/gu) ?? []
    expect(parts.length).toBeGreaterThan(4)
    expect(parts.filter((part) => !part.includes(' role="'))).toEqual([])
  }
})

it('who finds nothing sees the best way on first, and projects it leads to', () => {
  const html = renderToStaticMarkup(
    createElement(NoResults, {
      query: emptyQuery,
      suggestions: [
        { label: 'Remove Egypt', count: 2, query: emptyQuery },
        { label: 'Remove Water', count: 1, query: emptyQuery },
      ],
      nearby: [project],
    }),
  )
  expect(read(html)).toMatch(/^ Remove Egypt 2 projects Remove Water 1 project .*Clean water/u)
})
