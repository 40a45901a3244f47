import { describe, expect, it } from 'vitest'
import { findNeighbours } from '@/lib/content/pages/neighbours'
import { findRelated } from '@/lib/content/pages/related'
import { measureTime } from '@/lib/content/pages/time-scale'
import { find } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { type LibrarySource, openLibrary } from './library'
import { deriveStatus } from './status'
import { publicViewer, type Viewer } from './types'

type Record = LibrarySource['projects'][number]

const now = '2026-06-01T00:00:00.000Z'

function record(slug: string, changes: Partial<Record> = {}): Record {
  return {
    slug,
    sourceFile: `content/projects/${slug}.md`,
    bodyHash: '',
    title: `Kenya—${slug}`,
    date: '2020-01-01T00:00:00.000Z',
    start: 2020,
    end: 2022,
    client: ['eu'],
    solutions: ['governance'],
    regions: ['africa'],
    country: ['kenya'],
    ...changes,
  }
}

function entry(slug: string, title: string) {
  const { sourceFile, bodyHash } = record(slug)
  return { sourceFile, bodyHash, slug, title }
}

function library(projects: readonly Record[], viewer: Viewer = publicViewer, at = now) {
  return openLibrary(
    {
      projects,
      vocabularies: {
        regions: [entry('africa', 'Africa')],
        solutions: [entry('governance', 'Governance'), entry('health', 'Health')],
        clients: [{ ...entry('eu', 'European Union'), abbr: 'EU' }, entry('bank', 'Bank')],
      },
      places: [
        { value: 'kenya', label: 'Kenya' },
        { value: 'chad', label: 'Chad' },
        { value: 'worldwide', label: 'Worldwide' },
      ],
      now: at,
    },
    viewer,
  )
}

const slugs = ({ projects }: { projects: readonly { slug: string }[] }) =>
  projects.map(({ slug }) => slug)

describe('the library of a viewer', () => {
  const all = [
    record('a'),
    record('draft', { published: false }),
    record('later', { publish_at: '2026-07-01T00:00:00.000Z' }),
    record('gone', { unpublish_at: '2026-05-01T00:00:00.000Z' }),
    record('other-draft', { published: false }),
  ]

  it('shows the public a project only while it is published', () => {
    expect(slugs(library(all))).toEqual(['a'])
    expect(slugs(library(all, publicViewer, '2026-08-01T00:00:00.000Z'))).toEqual(['a', 'later'])
    expect(slugs(library(all, publicViewer, '2026-04-01T00:00:00.000Z'))).toEqual(['a', 'gone'])
  })

  it('keeps drafts out of counts and searches as well', () => {
    const { index } = library(all)
    const result = find(index, { ...emptyQuery, q: 'draft' })
    expect(result.total).toBe(0)
    expect(find(index, emptyQuery).facets.client).toMatchObject([{ value: 'eu', count: 1 }])
  })

  it('shows the holder of a preview that one draft and no other', () => {
    const viewer: Viewer = { kind: 'preview', scope: { slug: 'draft', version: 1 } }
    expect(slugs(library(all, viewer))).toEqual(['a', 'draft'])
    expect(library(all, viewer).bySlug.get('draft')?.isDraft).toBe(true)
  })

  it('shows a draft no longer to the holders of links made before its preview_version was raised', () => {
    const draft = [record('draft', { published: false, preview_version: 2 })]
    const view = (version: number) =>
      slugs(library(draft, { kind: 'preview', scope: { slug: 'draft', version } }))
    expect(view(1)).toEqual([])
    expect(view(2)).toEqual(['draft'])
    expect(view(3)).toEqual([])
  })

  it('shows staff everything', () => {
    expect(library(all, { kind: 'preview', scope: 'all' }).projects).toHaveLength(5)
  })

  it('hands listings nothing that only staff may know, not even to staff', () => {
    const secret = 'SECRET'
    const draft = record('a', {
      published: false,
      gaps: [secret],
      warnings: [secret],
      redirect_from: [secret],
      promos: [{ title: secret, link: secret }],
      words: secret,
    })
    const { projects, portfolio } = library([draft], { kind: 'preview', scope: 'all' })
    expect(projects[0]?.staff).toMatchObject({ gaps: [secret], formerPaths: [secret] })
    expect(portfolio.projectAt(0)).toMatchObject({ slug: 'a', isDraft: true })
    expect(JSON.stringify(portfolio.projectAt(0))).not.toContain(secret)
  })

  it('knows until when its answer holds: the next schedule or the next new year', () => {
    expect(library(all).validUntil).toBe('2026-07-01T00:00:00.000Z')
    expect(library([record('a')]).validUntil).toBe('2027-01-01T00:00:00.000Z')
  })
})

it('a project is found by each of its names, alone and together', () => {
  const { index } = library([record('a'), record('b', { client: ['bank'], country: ['chad'] })])
  const byClient = withValues(emptyQuery, 'client', ['eu'])
  const together = withValues(
    withValues(withValues(byClient, 'regions', ['africa']), 'solutions', ['governance']),
    'country',
    ['kenya'],
  )
  expect(find(index, byClient).total).toBe(1)
  expect(find(index, together).total).toBe(1)
  expect(find(index, withValues(together, 'country', ['chad'])).total).toBe(0)
})

it('a project without a summary is introduced by the beginning of its text, once', () => {
  const { bySlug } = library([
    record('a', { excerpt: 'First words.' }),
    record('b', { summary: 'Own.' }),
  ])
  expect(bySlug.get('a')).toMatchObject({ summary: 'First words.', isSummaryExcerpt: true })
  expect(bySlug.get('b')).toMatchObject({ summary: 'Own.', isSummaryExcerpt: false })
})

describe('status follows from the years', () => {
  it.each([
    [{ start: 2020, end: 2022 }, 'completed'],
    [{ start: 2020, end: 2026 }, 'active'],
    [{ start: 2020 }, 'active'],
    [{ start: 2027, end: 2030 }, 'upcoming'],
    [{ end: 2020 }, 'completed'],
    [{}, 'active'],
  ] as const)('%j is %s in 2026', (years, status) => {
    expect(deriveStatus(years, 2026)).toBe(status)
  })
})

describe('related projects', () => {
  it('are those that share most, with what they share', () => {
    const shelf = library([
      record('a'),
      record('same-country', { client: ['bank'], solutions: ['health'] }),
      record('same-all'),
      record('same-region', { client: ['bank'], solutions: ['health'], country: ['chad'] }),
    ])
    const a = shelf.bySlug.get('a')
    const related = a ? findRelated(shelf, a) : []
    expect(related.map(({ project, shared }) => [project.slug, shared])).toEqual([
      ['same-all', ['country', 'client', 'solutions', 'regions']],
      ['same-country', ['country', 'regions']],
    ])
  })

  it('are the newer ones of those that are equally close, and never more than three', () => {
    const shelf = library([
      record('a'),
      ...[2010, 2013, 2011, 2012].map((start) => record(`from-${start}`, { start })),
    ])
    const a = shelf.bySlug.get('a')
    const related = a ? findRelated(shelf, a) : []
    expect(related.map(({ project }) => project.slug)).toEqual([
      'from-2013',
      'from-2012',
      'from-2011',
    ])
  })

  it('do not count being worldwide as sharing a country', () => {
    const shelf = library([
      record('a', { country: ['worldwide'], client: ['eu'], solutions: ['health'] }),
      record('b', { country: ['worldwide'], client: ['bank'] }),
    ])
    const a = shelf.bySlug.get('a')
    expect(a && findRelated(shelf, a)).toEqual([])
  })
})

it('reading order goes from the newest to the oldest project', () => {
  const { projects, index } = library([
    record('a', { start: 2010 }),
    record('b', { start: 2020 }),
    record('c', { start: 2015 }),
  ])
  expect(findNeighbours(projects, index, 'c')).toMatchObject({
    previous: { slug: 'b' },
    next: { slug: 'a' },
  })
  expect(findNeighbours(projects, index, 'b').previous).toBeUndefined()
})

it('the time bars of a portfolio span every year of it and the present', () => {
  const { projects } = library([
    record('a', { start: 2004, end: 2007 }),
    record('b', { end: 2029 }),
  ])
  expect(measureTime(projects, 2026)).toEqual({ from: 2000, to: 2029, now: 2026 })
  expect(measureTime([], 2026)).toEqual({ from: 2025, to: 2029, now: 2026 })
})
