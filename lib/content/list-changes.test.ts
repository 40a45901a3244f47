import { describe, expect, it } from 'vitest'
import { listChanges } from './list-changes'

const now = '2026-06-01T00:00:00.000Z'
const on = (day: string, fields: string[], schedules?: { publish_at?: string }[]) => ({
  time: `2026-${day}T10:00:00.000Z`,
  fields,
  ...(schedules && { schedules }),
})
const list = (record: Omit<Parameters<typeof listChanges>[0], 'slug'>) =>
  listChanges({ slug: 'a', ...record }, now).map(({ time, fields }) => [time.slice(5, 10), fields])

describe('the changes of a project that visitors are told', () => {
  it('are those of its last five days of change, each day as one', () => {
    const changes = [
      ...[on('05-03', ['title']), on('05-03', ['body', 'title']), on('05-02', ['body'])],
      ...['04-04', '04-03', '04-02', '04-01'].map((day) => on(day, ['body'])),
    ]
    const days = list({ changes })
    expect(days[0]).toEqual(['05-03', ['title', 'body']])
    expect(days.map(([day]) => day)).toEqual(['05-03', '05-02', '04-04', '04-03', '04-02'])
  })

  it('are not those made before it was entered or was to appear', () => {
    const changes = [on('05-03', ['title']), on('03-01', ['body'])]
    expect(list({ changes, date: '2026-04-01T00:00:00.000Z' })).toEqual([['05-03', ['title']]])
    expect(list({ changes, publish_at: '2026-04-01T00:00:00.000Z' })).toHaveLength(1)
    // The version of then was to appear later; that of now no longer says so.
    const later = [{ publish_at: '2026-05-04T00:00:00.000Z' }, {}]
    expect(list({ changes: [on('05-03', ['title'], later)] })).toEqual([])
  })

  it('are none of what is a draft now, or is to appear later', () => {
    const changes = [on('05-03', ['title'])]
    expect(list({ changes, published: false })).toEqual([])
    expect(list({ changes, publish_at: '2027-01-01T00:00:00.000Z' })).toEqual([])
  })
})
