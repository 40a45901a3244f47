import { beforeEach, describe, expect, it, vi } from 'vitest'
import { getOpenEntry, getRestedEntry, report } from './open-entry'

const base = (sha: string) => ({ file: 'content/projects/wells.md', sha, source: '', odd: [] })
const long = 'We dug wells. '.repeat(5000)

beforeEach(() => {
  vi.useFakeTimers()
  report('projects', { base: base('1'), body: long })
})

describe('what is typed', () => {
  it('in a long text is checked once typing rests, not at every key', () => {
    for (const key of 'abc') {
      report('projects', { body: long + key })
      vi.advanceTimersByTime(100)
      expect(getRestedEntry().body).toBe(long)
    }
    expect(getOpenEntry().body).toBe(`${long}c`)
    vi.advanceTimersByTime(250)
    expect(getRestedEntry().body).toBe(`${long}c`)
  })

  it('in a short text is checked at once', () => {
    report('projects', { body: 'Wells' })
    report('projects', { body: 'Wells.' })
    expect(getRestedEntry().body).toBe('Wells.')
  })

  it('in another entry, or since a save, is checked with that one', () => {
    report('projects', { base: base('2'), body: `${long}saved` })
    expect(getRestedEntry().base?.sha).toBe('2')
    report('clients', { body: long })
    expect(getRestedEntry().kind).toBe('clients')
  })
})
