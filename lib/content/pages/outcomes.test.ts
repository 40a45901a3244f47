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

const withResults = async () =>
  'Text.\n\n## Results\n\n- A law was passed\n- 600 staff trained\n- 9 towns reached'

describe('the results on the home page', () => {
  it('are the first figure of three projects in different countries, as it was published', async () => {
    const outcomes = await pickOutcomes(open(30), '2026-06-01', withResults)
    expect(outcomes).toHaveLength(3)
    expect(new Set(outcomes.map(({ project }) => project.country[0]?.value)).size).toBe(3)
    for (const { figure } of outcomes) {
      expect(figure).toEqual({ number: '600', label: 'staff trained' })
    }
  })

  it('are the same all day, and others on another day', async () => {
    const slugsOn = async (day: string) =>
      (await pickOutcomes(open(30), day, withResults)).map(({ project }) => project.slug)
    expect(await slugsOn('2026-06-01')).toEqual(await slugsOn('2026-06-01'))
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04']
    const sets = await Promise.all(days.map(slugsOn))
    expect(new Set(sets.map(String)).size).toBeGreaterThan(1)
  })

  it('are fewer where fewer projects published one, and none are made up', async () => {
    const only =
      (slugs: readonly string[]) =>
      async ({ slug }: { slug: string }) =>
        slugs.includes(slug) ? await withResults() : 'It had no results to speak of, only 5 talks.'
    const slugsOf = async (slugs: readonly string[]) =>
      (await pickOutcomes(open(30), '2026-06-01', only(slugs))).map(({ project }) => project.slug)
    expect(await slugsOf([])).toEqual([])
    expect(await slugsOf(['p4'])).toEqual(['p4'])
    // Both in Nepal: two results of one country are better than one.
    expect((await slugsOf(['p4', 'p7'])).toSorted()).toEqual(['p4', 'p7'])
  })

  it('are of published projects only', async () => {
    const projects = open(3, (at) => ({ published: at !== 1 }))
    const outcomes = await pickOutcomes(projects, '2026-06-01', withResults)
    expect(outcomes.map(({ project }) => project.slug).toSorted()).toEqual(['p0', 'p2'])
  })
})
