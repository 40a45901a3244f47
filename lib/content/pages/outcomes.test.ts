import { describe, expect, it } from 'vitest'
import { type LibrarySource, openLibrary } from '@/lib/content/library'
import { publicViewer } from '@/lib/content/types'
import { pickOutcomes } from './outcomes'

type Record = LibrarySource['projects'][number]

function open(count: number, changes: (at: number) => Partial<Record> = () => ({})) {
  const projects = Array.from(
    { length: count },
    (_, at): Record => ({
      sourceFile: `content/projects/p${at}.md`,
      bodyHash: '',
      slug: `p${at}`,
      title: `P${at}`,
      date: '2020-01-01T00:00:00.000Z',
      country: [['kenya', 'nepal', 'egypt'][at % 3] ?? 'kenya'],
      ...changes(at),
    }),
  )
  const places = ['kenya', 'nepal', 'egypt'].map((value) => ({ value, label: value, aliases: [] }))
  const vocabularies = { regions: [], solutions: [], clients: [] }
  const now = '2026-06-01T00:00:00.000Z'
  return openLibrary({ projects, vocabularies, places, now }, publicViewer).projects
}

const results = [
  { number: '600', label: 'staff trained' },
  { number: '9', label: 'towns reached' },
]

const withResults = (count: number) => open(count, () => ({ results }))

describe('the results on the home page', () => {
  it('are the first figure of three projects in different countries, as it was published', () => {
    const outcomes = pickOutcomes(withResults(30), '2026-06-01')
    expect(outcomes).toHaveLength(3)
    expect(new Set(outcomes.map(({ project }) => project.country[0]?.value)).size).toBe(3)
    for (const { figure } of outcomes) {
      expect(figure).toEqual({ number: '600', label: 'staff trained' })
    }
  })

  it('are the same all day, and others on another day', () => {
    const slugsOn = (day: string) =>
      pickOutcomes(withResults(30), day).map(({ project }) => project.slug)
    expect(slugsOn('2026-06-01')).toEqual(slugsOn('2026-06-01'))
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04']
    expect(new Set(days.map(slugsOn).map(String)).size).toBeGreaterThan(1)
  })

  it('are fewer where fewer projects published one, and none are made up', () => {
    const slugsOf = (slugs: readonly string[]) => {
      const projects = open(30, (at) => (slugs.includes(`p${at}`) ? { results } : {}))
      return pickOutcomes(projects, '2026-06-01').map(({ project }) => project.slug)
    }
    expect(slugsOf([])).toEqual([])
    expect(slugsOf(['p4'])).toEqual(['p4'])
    // Both in Nepal: two results of one country are better than one.
    expect(slugsOf(['p4', 'p7']).toSorted()).toEqual(['p4', 'p7'])
  })

  it('are of published projects only', () => {
    const projects = open(3, (at) => ({ results, published: at !== 1 }))
    const outcomes = pickOutcomes(projects, '2026-06-01')
    expect(outcomes.map(({ project }) => project.slug).toSorted()).toEqual(['p0', 'p2'])
  })
})
