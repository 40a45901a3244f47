import { describe, expect, it, vi } from 'vitest'
import { canonicalHref, listingLink, relOf } from '@/components/listing/listing-href'
import { getLibrary } from '@/lib/content/store'
import { parseQuery } from '@/lib/facets/parse-query'
import robots from './robots'
import sitemap from './sitemap'

vi.mock('@/lib/env', async (original) => {
  const { env } = await original<typeof import('@/lib/env')>()
  return { env: { ...env, indexable: true } }
})

const { vocabulary, projects } = getLibrary({ kind: 'public' })
const read = (search: string) => parseQuery(new URLSearchParams(search), vocabulary).query
const canonical = (search: string, total = 1) => canonicalHref({ query: read(search), total })

describe('search engines', () => {
  it('are told of one address for the same projects, whatever their order and view', () => {
    expect(canonical('sort=title&view=map')).toBe('/projects')
    expect(canonical('client=european-union&region=worldwide&sort=oldest&view=table')).toBe(
      '/projects?region=worldwide&client=european-union',
    )
  })

  it('are led from the listing of one term to its landing page, if it has one', () => {
    expect(canonical('client=european-union&sort=title')).toBe('/clients/european-union')
    expect(canonical('client=european-union', 0)).toBe('/projects?client=european-union')
    expect(canonical('client=-european-union')).toBe('/projects?client=-european-union')
    expect(canonical('status=active')).toBe('/projects?status=active')
  })

  it.each([
    ['', undefined],
    ['client=european-union', undefined],
    ['page=2', undefined],
    ['from=2015', 'nofollow'],
    ['q=water', 'nofollow'],
    ['client=european-union&region=worldwide', 'nofollow'],
    ['client=-european-union', 'nofollow'],
  ])('follow a link to "%s": %s', (search, rel) => expect(listingLink(read(search)).rel).toBe(rel))

  it('are asked not to follow combinations, on maps and landing pages too', () => {
    expect(relOf('/projects?client=a&country=b')).toBe('nofollow')
    expect(relOf('/projects?client=a')).toBeUndefined()
    expect(relOf('/countries/nepal')).toBeUndefined()
  })

  it('are kept out of combinations, and of no address of the sitemap', () => {
    const { rules } = robots()
    const [everybody] = [rules].flat()
    const patterns = [everybody?.disallow ?? []]
      .flat()
      .map((rule) => new RegExp(`^${rule.replace(/[.?]/gu, '\\$&').replaceAll('*', '.*')}`, 'u'))
    const isOut = (path: string) => patterns.some((pattern) => pattern.test(path))
    for (const path of ['?client=a&region=b', '?q=x', '?sort=title', '?view=map', '?from=2015']) {
      expect(isOut(`/projects${path}`), path).toBe(true)
    }
    const origin = new URL(sitemap()[0]?.url ?? '').origin
    const paths = sitemap().map(({ url }) => url.slice(origin.length))
    for (const path of [...paths, '/projects?client=a', '/projects?page=2', '/projects.atom']) {
      expect(isOut(path), path).toBe(false)
    }
  })

  it('learn when a project changed, as far as that is known, and no other date', () => {
    for (const { url, lastModified } of sitemap()) {
      const project = projects.find(({ slug }) => url.endsWith(`/projects/${slug}`))
      expect(lastModified, url).toBe(project?.staff.changed)
    }
  })
})
