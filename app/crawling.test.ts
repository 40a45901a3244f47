import { describe, expect, it, vi } from 'vitest'
import { canonicalHref, listingLink, relOf } from '@/components/listing/listing-href'
import { getLibrary } from '@/lib/content/store'
import { splitSitemap, toSitemap, toUrlSet } from '@/lib/exports/sitemap'
import { parseQuery } from '@/lib/facets/query/parse-query'
import { GET as getRobots } from './robots.txt/route'
import { listEntries } from './sitemap.xml/list-entries'
import { GET as getSitemap } from './sitemap.xml/route'

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

  it('are kept out of combinations, and of no address of the sitemap', async () => {
    const text = await getRobots().text()
    const [, everybody = ''] = /User-Agent: \*\n(.*?)\n\n/su.exec(text) ?? []
    const patterns = [...everybody.matchAll(/^Disallow: (.+)$/gmu)]
      .map(([, rule = '']) => rule)
      .map((rule) => new RegExp(`^${rule.replace(/[.?]/gu, '\\$&').replaceAll('*', '.*')}`, 'u'))
    const isOut = (path: string) => patterns.some((pattern) => pattern.test(path))
    for (const path of ['?client=a&region=b', '?q=x', '?sort=title', '?view=map', '?from=2015']) {
      expect(isOut(`/projects${path}`), path).toBe(true)
    }
    const paths = listEntries().map(({ path }) => path)
    for (const path of [...paths, '/projects?client=a', '/projects?page=2', '/projects.atom']) {
      expect(isOut(path), path).toBe(false)
    }
  })

  it('learn when a project changed, as far as that is known, and no other date', () => {
    for (const { path, changed } of listEntries()) {
      const project = projects.find(({ slug }) => path === `/projects/${slug}`)
      expect(changed, path).toBe(project?.staff.changed)
    }
  })

  it('are told in robots.txt what they may read, and where text and data are', async () => {
    const text = await getRobots().text()
    expect(text).toMatch(/^# You may read.*\n# .*\/data\.\n# .*\/llms\.txt\n/u)
    expect(text).toMatch(/\nUser-Agent: twitterbot\n(?:User-Agent: .*\n)*Allow: \/\n/u)
    expect(text).toMatch(/\nSitemap: http.*\/sitemap\.xml\n$/u)
  })

  it('find every page in one sitemap, or above 10,000 in several that an index names', async () => {
    const small = await getSitemap().text()
    expect(small.match(/<loc>/gu)).toHaveLength(listEntries().length)
    const many = Array.from({ length: 20_001 }, (_, at) => ({ path: `/projects/p${at}&` }))
    const index = toSitemap(many, 'https://x.example')
    const files = [...index.matchAll(/<sitemap><loc>([^<]*)<\/loc><\/sitemap>/gu)]
    expect(files.map(([, address]) => address)).toEqual(
      [1, 2, 3].map((part) => `https://x.example/sitemap-${part}.xml`),
    )
    const all = splitSitemap(many).map((entries) => toUrlSet(entries, 'https://x.example'))
    expect(all.map((file) => file.match(/<url>/gu)?.length)).toEqual([10_000, 10_000, 1])
    expect(all[2]).toContain('<loc>https://x.example/projects/p20000&amp;</loc>')
  })
})
