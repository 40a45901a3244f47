import { expect, test } from '@playwright/test'
import { type Crawl, crawl } from '@/audit/crawl'
import { listSitemap } from '@/audit/list-pages'
import { validateHtml } from '@/audit/validate-html'
import { pickPages } from './pick-pages'
import { SavedSite } from './saved-site'
import { findLeaks, forgeCookies, guessAddresses, hiddenProjects } from './strangers'
import { termPages } from './term-pages'

// The site is visited once, address by address, and every test reads the same answers.
test.describe.configure({ mode: 'default', timeout: 600_000 })

const tag = '@any-content'

/** Pages that the sitemap does not name. */
const unlistedPages = [
  '/nowhere',
  '/projects?q=water&client=-european-union&from=2015&sort=title&view=table&colour=red',
  '/projects?client=kosmos-energy&country=egypt',
  '/coverage?rows=client&columns=years&client=european-union&colour=red',
  '/projects/shortlist?pick=clima-med,nowhere&show=evidence&values=client',
  '/projects/shortlist?pick=clima-med&q=water',
  '/embed/projects?show=map&client=european-union',
  '/embed/projects?show=timeline&q=water&colour=red',
]

/** Addresses where a stranger would begin, and searches for what only drafts have. */
const unlisted = [
  ...unlistedPages,
  ...['/', '/projects', '/sitemap.xml', '/robots.txt', '/drafts', '/projects/print'],
  ...['/projects.csv', '/projects.json', '/projects.atom', '/api/projects'],
  ...[
    '/iati.xml',
    '/projects.feed.json',
    '/data/catalog.jsonld',
    '/opensearch.xml',
    '/llms.txt',
    ...['/projects/nepal-paani.md', '/projects.md', '/index.md', '/clients.md', '/sitemap-1.xml'],
    '/results?unit=count&page=2',
    '/api/v1/results.csv',
  ],
  '/coverage.csv?rows=client&columns=country',
  ...['/projects/shortlist.csv?pick=clima-med', '/projects/print?pick=clima-med'],
  ...['/projects.geojson?columns=all&rows=country', '/projects.csv?columns=all', '/api/v1/facets'],
  ...['/api/v1/projects', '/api/v1/vocabularies/clients', '/projects/download?q=brace&rows=x'],
  ...['/projects?q=brace', '/projects?q=digitization', '/projects?client=european-union'],
]

let site: SavedSite
let links: Crawl

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(600_000)
  site = new SavedSite(baseURL ?? '')
  links = await crawl(site.origin, (path, answer) => site.keep(path, answer))
  await site.visit([...unlisted, ...guessAddresses()])
})

test('every link leads somewhere, and links lead to every page of the sitemap', {
  tag,
}, async () => {
  expect(links.broken).toEqual([])
  expect(links.orphans).toEqual([])
  expect(links.visited).toBeGreaterThanOrEqual((await listSitemap(site.origin)).length)
})

test('every kind of page is valid HTML', { tag }, async () => {
  const kinds = (await pickPages(site.origin)).map(({ path }) => path)
  for (const path of [...kinds, ...unlistedPages]) {
    expect([path, await validateHtml(site.textOf(path))]).toEqual([path, []])
  }
})

test('every page of the sitemap has one heading of its own, and one address for search engines', {
  tag,
}, async () => {
  for (const path of await listSitemap(site.origin)) {
    const html = site.textOf(path)
    expect([path, html.match(/<h1[\s>]/gu)?.length]).toEqual([path, 1])
    const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1] ?? ''
    expect([path, new URL(canonical).pathname]).toEqual([path, path])
    expect([path, /<meta name="description" content="[^"]/u.test(html)]).toEqual([path, true])
  }
})

test('every answer carries the headers that keep a page safe, and no cookie', { tag }, () => {
  for (const [path, { headers }] of site.answers) {
    const read = (name: string) => [path, headers.get(name)]
    expect(read('x-content-type-options')).toEqual([path, 'nosniff'])
    expect(read('x-powered-by')).toEqual([path, null])
    if (/^\/(?:_next\/static\/|icon\.svg|uploads\/)/u.test(path)) continue
    expect([path, headers.get('content-security-policy')]).toEqual([
      path,
      expect.stringContaining("default-src 'self'"),
    ])
    const isPreview = path.startsWith('/api/preview')
    if (!isPreview) expect(read('set-cookie')).toEqual([path, null])
    expect(read('referrer-policy')).toEqual([
      path,
      isPreview ? 'no-referrer' : 'strict-origin-when-cross-origin',
    ])
  }
})

test('every page of a name counts what the listing counts, and no draft', { tag }, async () => {
  for (const { param, root } of termPages) {
    const landing = new RegExp(`^${root}/[a-z0-9-]+$`, 'u')
    const pages = [...site.answers.keys()].filter((path) => landing.test(path))
    expect([param, pages.length > 0]).toEqual([param, true])
    for (const path of pages) {
      if (site.statusOf(path) !== 200) continue
      const told = /<dd class="key-figure">(\d+)<\/dd>/u.exec(site.textOf(path))?.[1]
      const slug = path.split('/').at(-1)
      const listing = await fetch(`${site.origin}/api/projects?${param}=${slug}`)
      expect([path, Number(told)]).toEqual([path, (await listing.json()).total])
    }
  }
})

test('a stranger meets no draft anywhere', () => {
  expect(guessAddresses()).toContain(`/projects/${hiddenProjects[0]?.slug}`)
  expect(site.answers.size).toBeGreaterThan(500)
  const leaks = [...site.answers].flatMap(([path, answer]) => findLeaks(path, answer))
  expect(leaks).toEqual([])
})

test('a stranger with forged cookies meets no draft either, on any route of the build', async () => {
  const cookie = await forgeCookies()
  const kinds = (await pickPages(site.origin)).map(({ path }) => path)
  const asked = [...new Set([...kinds, ...unlisted, ...guessAddresses()])]
  const ways: readonly Record<string, string>[] = [{ cookie }, { cookie, rsc: '1' }]
  for (const path of asked) {
    for (const headers of ways) {
      expect(findLeaks(path, await site.ask(path, { headers }))).toEqual([])
    }
  }
  for (const { slug } of hiddenProjects) {
    const { status } = await site.ask(`/projects/${slug}`, { headers: { cookie } })
    expect([slug, status]).toEqual([slug, 404])
  }
})
