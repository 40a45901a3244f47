import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeStatement } from '@/lib/content/pages/statement'
import { getLibrary, listScheduled } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { printPicks } from '@/lib/facets/query/print-picks'
import { maxPicks, readPicks } from './picks'

const { projects } = getLibrary(publicViewer)
const slugs = projects.map(({ slug }) => slug)
const [a = '', b = '', c = ''] = slugs
const read = (search: string) => readPicks(publicViewer, new URLSearchParams(search))
const picked = (search: string) => read(search).picks.map(({ slug }) => slug)

describe('a shortlist', () => {
  it('is what its address says, in that order, each project once', () => {
    expect(picked(`pick=${c},${a},${c},${b}`)).toEqual([c, a, b])
    expect(picked(`pick=${c}&pick=${a}`)).toEqual([c, a])
    expect(picked(printPicks([b, a]))).toEqual([b, a])
    expect(picked(printPicks([]))).toEqual([])
  })

  it('understands addresses that people paste', () => {
    const address = encodeURIComponent(`https://x.example/projects/${b}?x=1#y`)
    const other = encodeURIComponent(`https://x.example/projects/shortlist?pick=${c},${b}&q=x`)
    expect(picked(`pick=${a}&pick=${address}`)).toEqual([a, b])
    expect(picked(`pick=${a}&pick=${other}`)).toEqual([a, c, b])
    expect(picked(`pick=${a.toUpperCase()}`)).toEqual([a])
  })

  it('leaves the other parameters to the listing', () => {
    expect(read(`pick=${a}&client=usaid&q=water`).rest.toString()).toBe('client=usaid&q=water')
  })

  it('names what it does not know, and says the same of a draft', () => {
    const all = getLibrary({ kind: 'preview', scope: 'all' }).projects
    const draft = all.find(({ slug }) => !slugs.includes(slug))?.slug ?? ''
    expect(listScheduled().length).toBeLessThan(all.length)
    const { picks, notices } = read(`pick=${draft},${a},nowhere,constructor`)
    expect(picks.map(({ slug }) => slug)).toEqual([a])
    expect(notices.map(({ message, value }) => message.replace(value, 'x'))).toEqual(
      Array(3).fill('There is no project “x”, so it was left out.'),
    )
  })

  it('answers anything, and never holds more than can be printed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const params = new URLSearchParams(texts.map((text) => ['pick', text]))
        expect(readPicks(publicViewer, params).picks.length).toBeLessThanOrEqual(maxPicks)
      }),
    )
    expect(read(`pick=${slugs.join(',')}`).picks.length).toBe(Math.min(maxPicks, slugs.length))
  })

  it('prints as a statement in its own order, whatever else the address says', () => {
    const params = new URLSearchParams(`pick=${c},${a},nowhere&client=nobody`)
    const { projects: printed, filters, notices, total } = makeStatement(publicViewer, params)
    expect(printed.map(({ slug }) => slug)).toEqual([c, a])
    expect([filters, total]).toEqual(['Selected projects', 2])
    expect(notices.map(({ value }) => value)).toContain('nowhere')
  })
})
