import { describe, expect, it } from 'vitest'
import { printYears } from '@/components/ui/years'
import { extendListing, findMissingPage, findNeighbours, type LastListing } from './last-listing'

const list = (...slugs: string[]) => slugs.map((slug) => ({ slug, title: slug.toUpperCase() }))
const listing: LastListing = {
  search: 'q=x&page=2',
  total: 70,
  firstPage: 2,
  lastPage: 2,
  pages: 3,
  projects: list('c', 'd', 'e'),
}

describe('reading on through the listing one came from', () => {
  it('links to the previous and the next project', () => {
    expect(findNeighbours(listing.projects, 'd')).toEqual({
      previous: { slug: 'c', title: 'C' },
      next: { slug: 'e', title: 'E' },
    })
    expect(findNeighbours(listing.projects, 'z')).toBeUndefined()
  })

  it('asks for the next page at the end of what is known, and for the one before at its start', () => {
    expect(findMissingPage(listing, 'd')).toBeUndefined()
    expect(findMissingPage(listing, 'e')).toBe(3)
    expect(findMissingPage(listing, 'c')).toBe(1)
  })

  it('stops at the ends of the whole listing', () => {
    const whole = extendListing(extendListing(listing, 3, list('f')), 1, list('a', 'b'))
    expect(whole).toMatchObject({
      firstPage: 1,
      lastPage: 3,
      projects: list('a', 'b', 'c', 'd', 'e', 'f'),
    })
    expect(findMissingPage(whole, 'a')).toBeUndefined()
    expect(findMissingPage(whole, 'f')).toBeUndefined()
  })
})

it.each([
  [{ start: 2019, end: 2025, status: 'completed' }, '2019 to 2025'],
  [{ start: 2019, end: 2019, status: 'completed' }, '2019'],
  [{ start: 2022, status: 'active' }, 'since 2022'],
  [{ start: 2027, status: 'upcoming' }, 'from 2027'],
  [{ end: 2020, status: 'completed' }, 'until 2020'],
  [{ status: 'active' }, 'Years not known'],
])('years in words: %j', (years, words) => expect(printYears(years)).toBe(words))
