import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAllProjects } from '@/lib/content/listing'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { printResults } from '@/lib/facets/query/print-results'
import { findResults } from './results'

const ask = (search: string) => findResults(publicViewer, new URLSearchParams(search))
const slugsOf = (search: string) => [
  ...new Set(ask(search).lines.map(({ project }) => project.slug)),
]

describe('the results of all projects', () => {
  it('are word for word what each project published', () => {
    const { lines } = ask('')
    expect(lines.length).toBeGreaterThan(50)
    for (const { project, result } of lines) {
      const file = readFileSync(`e2e/portfolio/projects/${project.slug}.md`, 'utf8')
      const plain = file.replace(/\s+/gu, ' ').replace(/\*/gu, '')
      const { approximation, number, unit, label } = result
      const line = [approximation, number, unit, label].filter(Boolean).join(' ')
      expect(plain).toContain(line)
    }
  })

  it('are of the projects that the listing finds, in its order, and of no draft', () => {
    for (const search of ['', 'q=land', 'client=european-union', 'status=-active&sort=title']) {
      const found = listAllProjects(publicViewer, new URLSearchParams(search)).projects
      const expected = found.filter(({ results }) => results.length > 0)
      expect(slugsOf(search)).toEqual(expected.map(({ slug }) => slug))
      expect(expected.some(({ isDraft }) => isDraft)).toBe(false)
    }
  })

  it('are sorted by size within one unit only', () => {
    const sizes = (search: string) => ask(search).lines.map(({ size }) => size)
    expect(sizes('unit=dollar')).toEqual(sizes('unit=dollar').toSorted((a = 0, b = 0) => b - a))
    expect(sizes('unit=dollar&order=smallest')).toEqual(sizes('unit=dollar').toReversed())
    expect(new Set(ask('unit=dollar').lines.map(({ unit }) => unit))).toEqual(new Set(['dollar']))
    const mixed = ask('order=largest')
    expect(mixed.lines).toEqual(ask('').lines)
    expect(mixed.notices.map(({ param }) => param)).toEqual(['order'])
  })

  it('count the results of each unit, whichever is chosen', () => {
    const { units, lines } = ask('')
    expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length)
    expect(ask('unit=percent').units).toEqual(units)
    for (const { unit, count } of units) {
      expect([unit, ask(`unit=${unit}`).lines.length]).toEqual([unit, count])
    }
  })

  it('stand on pages that together have all of them once', () => {
    const { pages, lines, query, choice } = ask('')
    expect(pages).toBeGreaterThan(1)
    const shown = Array.from({ length: pages }, (_, at) => {
      const search = printResults(query, choice, at + 1)
      return ask(search).shown
    })
    expect(shown.flat()).toEqual(lines)
    expect(ask('page=99').page).toBe(pages)
  })

  it.each([
    'unit=constructor&order=__proto__',
    'unit=%00&unit=count&order=largest&order=smallest',
    'page=0&page=x&unit=',
    `unit=${'x'.repeat(5000)}&q=%F0%28`,
  ])('answer any address: %s', (search) => {
    const { notices, lines } = ask(search)
    expect(lines.length).toBeGreaterThanOrEqual(0)
    for (const { message } of notices) expect(message.length).toBeLessThan(400)
  })

  it('are none of a portfolio where no project is found', () => {
    const { lines, pages, units } = ask('q=zzzzzz')
    expect([lines, pages, units]).toEqual([[], 1, []])
    expect(getLibrary(publicViewer).projects.length).toBeGreaterThan(0)
  })
})
