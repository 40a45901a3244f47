import { describe, expect, it } from 'vitest'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { makeStatement, maxPrinted } from './statement'

const projects = getLibrary(publicViewer).projects
const make = (search = '') => makeStatement(publicViewer, new URLSearchParams(search))

describe('projects for print', () => {
  it('are those of the listing with the same address, on whatever page it is', () => {
    const all = make('page=2&view=table')
    expect(all.total).toBe(projects.length)
    expect(all.projects).toHaveLength(Math.min(maxPrinted, projects.length))
    expect(all.filters).toBe('')
  })

  it('say in words what was asked for, and what was not understood', () => {
    const { filters, notices, projects: found } = make('client=european-union&colour=red')
    expect(filters).toBe('European Union')
    expect(notices).toHaveLength(1)
    expect(
      found.every(({ client }) => client.some(({ value }) => value === 'european-union')),
    ).toBe(true)
  })

  it('are dated by their content, not by the day of printing', () => {
    const days = projects.slice(0, maxPrinted).map(({ date }) => date.slice(0, 10))
    expect(days).toContain(make().latest)
    expect(make('client=european-union&country=nowhere&q=zzzz').latest).toBeUndefined()
  })

  it('are in as many countries as one can name; regional work is in none of them', () => {
    const { countries, leading, projects: found } = make('country=regional')
    const named = found.flatMap(({ country }) => country.map(({ label }) => label))
    expect(named).toContain('Regional')
    expect(countries).toBe(
      new Set(named.filter((name) => !/^(Regional|Worldwide)$/u.test(name))).size,
    )
    const clients = found.flatMap(({ client }) => client.map(({ value }) => value))
    expect(leading).toEqual([{ field: 'client', count: new Set(clients).size }])
    expect(clients.length).toBeGreaterThan(0)
  })

  it('hold no draft for the public', () => {
    expect(make().projects.some(({ isDraft }) => isDraft)).toBe(false)
  })
})
