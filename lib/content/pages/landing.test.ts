import { describe, expect, it } from 'vitest'
import { type LibrarySource, openLibrary } from '@/lib/content/library'
import { publicViewer } from '@/lib/content/types'
import { countMatches } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { type TermFilterKey, termFilterKeys } from '@/lib/fields/shown'
import { findByAlias, findLanding, listAliasSlugs, listTerms } from './landing'
import { makeTimeline } from './timeline'

type Record = LibrarySource['projects'][number]

function entry(kind: string, slug: string, title = slug) {
  return {
    sourceFile: `content/${kind}/${slug}.md`,
    bodyHash: '',
    slug,
    title,
  }
}

function project(slug: string, changes: Partial<Record> = {}): Record {
  return {
    ...entry('projects', slug),
    date: '2020-01-01T00:00:00.000Z',
    start: 2020,
    end: 2022,
    client: ['eu'],
    solutions: ['audit'],
    regions: ['africa'],
    country: ['kenya'],
    ...changes,
  }
}

function open(projects: readonly Record[]) {
  const solution = (slug: string, title: string, parent?: string) => ({
    ...entry('solutions', slug, title),
    ...(parent !== undefined && { parent }),
  })
  return openLibrary(
    {
      projects,
      vocabularies: {
        regions: [{ ...entry('regions', 'africa', 'Africa'), aliases: ['SSA'] }],
        solutions: [
          solution('water', 'Water'),
          solution('audit', 'Audit', 'governance'),
          solution('elections', 'Elections', 'governance'),
          solution('governance', 'Governance'),
        ],
        clients: [
          { ...entry('clients', 'eu', 'European Union'), abbr: 'EU' },
          { ...entry('clients', 'fcdo', 'Foreign Office'), aliases: ['DFID'] },
        ],
      },
      places: [
        { value: 'kenya', label: 'Kenya' },
        { value: 'chad', label: 'Chad', aliases: ['Tchad'] },
        { value: 'regional', label: 'Regional' },
      ],
      now: '2026-06-01T00:00:00.000Z',
    },
    publicViewer,
  )
}

describe('the page of a name', () => {
  const library = open([
    project('a', { start: 2004, end: 2007, country: ['kenya', 'regional'] }),
    project('b', { start: 2024, end: 2027, client: ['fcdo'], country: ['chad'] }),
    project('draft', { published: false, client: ['fcdo'], start: 1999 }),
  ])

  it('says what its projects come to, and no draft is among them', () => {
    expect(findLanding(library, 'regions', 'africa')?.figures).toEqual({
      total: 2,
      active: 1,
      from: 2004,
      to: 2027,
      isUpcoming: false,
      terms: { regions: 1, client: 2, solutions: 1, country: 2 },
    })
    expect(findLanding(library, 'client', 'fcdo')?.figures).toMatchObject({ total: 1, from: 2024 })
  })

  it('names what its projects have only one of; work across borders is no other country', () => {
    expect(findLanding(library, 'client', 'fcdo')?.only).toEqual({
      regions: { value: 'africa', label: 'Africa' },
      solutions: { value: 'audit', label: 'Audit' },
      country: { value: 'chad', label: 'Chad' },
    })
    expect(findLanding(library, 'client', 'eu')?.only.country?.label).toBe('Kenya')
    expect(findLanding(library, 'regions', 'africa')?.only).not.toHaveProperty('country')
  })

  it('names no last year while a project is ongoing', () => {
    const ongoing = open([project('a'), project('b', { start: 2022, end: undefined })])
    const figures = findLanding(ongoing, 'regions', 'africa')?.figures
    expect(figures).toMatchObject({ from: 2020, active: 1 })
    expect(figures).not.toHaveProperty('to')
  })

  it('counts as the listing does, for every name of every facet', () => {
    for (const facet of termFilterKeys) {
      for (const { term: name, figures } of listTerms(library, facet)) {
        const query = withValues(emptyQuery, facet, [name.value])
        expect([name.value, figures.total]).toEqual([
          name.value,
          countMatches(library.index, query),
        ])
      }
    }
  })

  it('is there for names that have a project, and for what these belong to', () => {
    const values = (facet: TermFilterKey) =>
      listTerms(library, facet).map(({ term: { value } }) => value)
    expect(values('country')).toEqual(['chad', 'kenya', 'regional'])
    expect(values('solutions')).toEqual(['audit', 'governance'])
    expect(findLanding(library, 'solutions', 'water')).toBeUndefined()
    expect(findLanding(library, 'solutions', 'no-such')).toBeUndefined()
  })

  it('is not there for a name that only a draft has', () => {
    const drafts = open([project('a'), project('draft', { published: false, client: ['fcdo'] })])
    expect(findLanding(drafts, 'client', 'fcdo')).toBeUndefined()
    expect(listTerms(drafts, 'client').map(({ term: { value } }) => value)).toEqual(['eu'])
    expect(findByAlias(drafts, 'client', 'dfid')).toBeUndefined()
    expect(listAliasSlugs(drafts, 'client')).not.toContain('dfid')
  })

  it('links a primary solution to its secondary ones and back', () => {
    const primary = findLanding(library, 'solutions', 'governance')
    expect(primary?.figures.total).toBe(0)
    expect(primary?.secondary.map(({ term: { value } }) => value)).toEqual(['audit'])
    const secondary = findLanding(library, 'solutions', 'audit')
    expect(secondary?.parent?.term.value).toBe('governance')
  })

  it('has the colour of its family, the secondary solution that of its primary one', () => {
    const family = (value: string) => library.terms.solutions.get(value)?.family
    expect(['governance', 'audit', 'elections', 'water'].map(family)).toEqual([0, 0, 0, 1])
  })

  it('is found by former names', () => {
    expect(findByAlias(library, 'client', 'dfid')).toBe('fcdo')
    expect(findByAlias(library, 'country', 'tchad')).toBe('chad')
    expect(findByAlias(library, 'client', 'fcdo')).toBeUndefined()
  })
})

describe('the time of projects', () => {
  it('shows few projects as bars, the earliest first, without those of no year', () => {
    const library = open([
      project('goes-on', { start: 2010, end: undefined }),
      project('undated', { start: undefined, end: undefined }),
      project('late', { start: 2015, end: 2016 }),
      project('early', { start: 2010, end: 2012 }),
    ])
    const landing = findLanding(library, 'regions', 'africa')
    const timeline = landing && makeTimeline(landing.projects, landing.years)
    if (timeline?.kind !== 'bars') throw new Error('These are bars.')
    expect(timeline.bars.map(({ slug }) => slug)).toEqual(['early', 'goes-on', 'late'])
  })

  it('shows many projects as their number in each year, none before the first', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      project(`p${at}`, { start: 2010 + (at % 4), end: 2013, client: [at < 5 ? 'fcdo' : 'eu'] }),
    )
    const library = open([project('old', { start: 1990, end: 1991, client: ['fcdo'] }), ...many])
    const landing = findLanding(library, 'client', 'eu')
    const timeline = landing && makeTimeline(landing.projects, landing.years)
    expect(timeline).toEqual({
      kind: 'columns',
      columns: [
        { year: 2010, count: 8 },
        { year: 2011, count: 17 },
        { year: 2012, count: 26 },
        { year: 2013, count: 35 },
      ],
    })
  })

  it('is nothing where no project has a year', () => {
    expect(makeTimeline([], { edges: [2000], counts: [] })).toBeUndefined()
  })
})
