import { expect, it } from 'vitest'
import { findProjectId } from './project-id'

const id = (slug: string, formerPaths: string[] = [], own?: string) =>
  findProjectId({ slug, formerPaths, id: own })

it('a project has the id of its first address, however often its file is renamed', () => {
  expect(id('wells')).toBe('wells')
  expect(id('kenya-wells', ['/projects/wells'])).toBe('wells')
  expect(id('kenya-water', ['/projects/wells', '/projects/kenya-wells'])).toBe('wells')
})

it('addresses of the site before, and what no file was ever called, are no ids', () => {
  expect(id('wells', ['/our-work/projects/old', '/projects/a/b', '/projects/Café'])).toBe('wells')
})

it('an id that is written down wins', () => {
  expect(id('kenya-wells', ['/projects/wells'], 'P-17')).toBe('P-17')
})
