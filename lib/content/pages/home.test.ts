import { describe, expect, it } from 'vitest'
import { type LibrarySource, openLibrary } from '@/lib/content/library'
import { publicViewer } from '@/lib/content/types'
import { getHome } from './home'

type Record = LibrarySource['projects'][number]

function project(slug: string, changes: Partial<Record> = {}): Record {
  return {
    sourceFile: `content/projects/${slug}.md`,
    bodyHash: '',
    slug,
    title: slug,
    date: '2020-01-01T00:00:00.000Z',
    start: 2020,
    end: 2022,
    country: ['kenya'],
    ...changes,
  }
}

function open(projects: readonly Record[]) {
  const places = [
    { value: 'kenya', label: 'Kenya', aliases: [] },
    { value: 'regional', label: 'Regional', aliases: [] },
  ]
  const vocabularies = { regions: [], solutions: [], clients: [] }
  const now = '2026-06-01T00:00:00.000Z'
  return getHome(openLibrary({ projects, vocabularies, places, now }, publicViewer))
}

const slugs = (projects: readonly { slug: string }[]) => projects.map(({ slug }) => slug)

describe('the front page', () => {
  it('is there without a project', () => {
    const home = open([])
    expect(home.figures).toMatchObject({ total: 0, active: 0, terms: { country: 0 } })
    expect(home.figures.from).toBeUndefined()
    expect([home.ongoing, home.latest]).toEqual([[], []])
    expect([...home.names, ...home.bars]).toEqual([
      { facet: 'client', terms: [], total: 0 },
      { facet: 'solutions', terms: [], total: 0 },
    ])
  })

  it('shows a single project once, under the heading that is true of it', () => {
    const past = open([project('past')])
    expect([slugs(past.ongoing), slugs(past.latest)]).toEqual([[], ['past']])
    const present = open([project('present', { end: 2027 })])
    expect([slugs(present.ongoing), slugs(present.latest)]).toEqual([['present'], []])
  })

  it('never shows a project twice, and the newest first', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      project(`p${at}`, { start: 1990 + (at % 30), end: at % 7 === 0 ? 2030 : 2020 }),
    )
    const { ongoing, latest, figures } = open(many)
    expect([ongoing.length, latest.length, figures.total]).toEqual([4, 4, 400])
    expect(new Set([...slugs(ongoing), ...slugs(latest)]).size).toBe(8)
    expect(ongoing.every(({ status }) => status === 'active')).toBe(true)
    const starts = latest.map(({ start = 0 }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => b - a))
  })

  it('counts the years until work ended, or until today, never those to come', () => {
    expect(open([project('a', { start: 2001, end: 2010 })]).yearsOfWork).toBe(10)
    expect(open([project('a', { start: 2024, end: 2029 })]).yearsOfWork).toBe(3)
    expect(open([project('a', { start: 2028, end: 2029 })]).yearsOfWork).toBe(0)
  })

  it('names no country where the figure says that there are none', () => {
    const { facets, figures } = open([project('a', { country: ['regional', 'kenya'] })])
    expect(facets.country.map(({ value }) => value)).toEqual(['kenya'])
    expect(figures.terms.country).toBe(1)
  })
})
