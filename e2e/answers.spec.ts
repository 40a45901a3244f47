import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { expect, test } from '@playwright/test'
import { portfolio } from '@/lib/cli/test/test-settings'
import { listDrafts } from './list-drafts'

type Listing = {
  total: number
  page: number
  pageSize: number
  query: string
  facets: Record<string, { value: string; label: string; count: number; selected: boolean }[]>
  projects: Record<string, unknown>[]
}

test('/api/projects gives the listing as data, with the same projects as the page', async ({
  page,
  request,
}) => {
  const search = 'client=european-union&client=DFID&solution=governance'
  const listing: Listing = await (await request.get(`/api/projects?${search}`)).json()
  expect(listing).toMatchObject({
    page: 1,
    pageSize: 24,
    query:
      'client=european-union&client=foreign-commonwealth-development-office&solution=governance',
  })
  expect(Object.keys(listing.facets)).toEqual(['region', 'client', 'solution', 'country', 'status'])
  expect(listing.facets.client).toContainEqual({
    value: 'european-union',
    label: 'European Union',
    count: expect.any(Number),
    selected: true,
    excluded: false,
  })
  await page.goto(`/projects?${search}`)
  await expect(page.locator('#sentence')).toContainText(`${listing.total} projects`)
  await expect(page.getByRole('article').getByRole('link')).toHaveText(
    listing.projects.map(({ title }) => String(title).replace(/^[^—]*—/u, '')),
  )
})

test('a connection stays open for longer than proxies keep theirs, so none meets a closed one', async ({
  request,
}) => {
  const { 'keep-alive': kept } = (await request.get('/robots.txt')).headers()
  expect(Number(kept?.match(/timeout=(\d+)/u)?.[1])).toBeGreaterThan(60)
})

for (const [name, path, headers, status] of [
  ['offers another protocol', '/robots.txt', { Connection: 'Upgrade', Upgrade: 'h2c' }, 200],
  ['names the whole address, as proxies do', 'http://example.org/robots.txt', {}, 200],
  ['names no address', '*', {}, 400],
] as const) {
  test(`a request that ${name} is answered`, async ({ baseURL }) => {
    const { hostname, port } = new URL(baseURL ?? '')
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      get({ hostname, port, path, headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject)
    })
    expect(answer).toBe(status)
  })
}

test('a project in the API has its names with their values', async ({ request }) => {
  const { projects }: Listing = await (await request.get('/api/projects?q=proagro')).json()
  expect(projects).toEqual([
    {
      slug: 'angola-proagro',
      title: 'Angola—Regional Trade Project (ProAgro)',
      summary: expect.any(String),
      start: 2004,
      end: 2007,
      status: 'completed',
      url: expect.stringMatching(/\/projects\/angola-proagro$/u),
      region: [{ value: 'sub-saharan-africa', label: 'Sub-Saharan Africa' }],
      client: [
        {
          value: 'u-s-agency-for-international-development',
          label: 'U.S. Agency for International Development',
        },
      ],
      solution: expect.arrayContaining([{ value: 'economic-growth', label: 'Economic Growth' }]),
      country: [{ value: 'angola', label: 'Angola' }],
    },
  ])
})

test('a former address leads to the project for good', async ({ request }) => {
  const answer = await request.get('/our-work/projects/angola-regional-trade-project-proagro', {
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/projects\/angola-proagro$/u)
})

test.describe('an address written in another way leads to its page in one step', () => {
  for (const [address, page] of [
    ['/our-work/projects/angola-regional-trade-project-proagro/', '/projects/angola-proagro'],
    ['/Our-Work/Projects/angola-regional-trade-project-proagro', '/projects/angola-proagro'],
    ['/our-work/projects/angola-regional-trade-project-proagro.html', '/projects/angola-proagro'],
    ['/company/Who-We-Are.html', '/about'],
    ['/company/who-we-are/', '/about'],
    ['/about/', '/about'],
    ['/About', '/about'],
    ['/projects/angola-proagro/', '/projects/angola-proagro'],
    ['/Projects/?q=water', '/projects?q=water'],
    ['/nowhere/', '/nowhere'],
  ] as const) {
    test(address, async ({ request }) => {
      const answer = await request.get(address, { maxRedirects: 0 })
      expect(answer.status()).toBe(308)
      expect(answer.headers().location?.replace(/^https?:\/\/[^/]+/u, '')).toBe(page)
    })
  }

  test('and one that is no former address is not found', async ({ request }) => {
    for (const address of ['/Nowhere', '/nowhere.html', '/former/letters/x', '/former'])
      expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(404)
  })
})

const strange = [
  '/projects?q=%F0%9F&%00=%FF&page=-1&page=x&from=NaN&sort=__proto__&region[]=a',
  `/projects?q=${'x'.repeat(6000)}`,
  `/projects?${'region=a&'.repeat(500)}`,
  '/api/projects?__proto__=1&constructor=2&toString=3&page=1e308',
  '/projects?client=%2Fetc%2Fpasswd&q=%3Cscript%3E',
  '/projects/__proto__',
  '/projects/constructor',
  '/projects/..%2f..%2fetc%2fpasswd',
  '/projects/%E0%A4%A',
  '/%ff',
  '/api/%ff',
  '/projects/a/b/c',
  '/projects/%00',
  '/PROJECTS',
]
for (const address of strange) {
  test(`nothing breaks at ${address.slice(0, 60)}`, async ({ request }) => {
    const answer = await request.get(address)
    expect([200, 404]).toContain(answer.status())
  })
}

test('what a stranger types is text, never markup', async ({ page }) => {
  await page.goto('/projects?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&x=%3Cb%3Ebold')
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
  await expect(page.locator('main b')).toHaveCount(0)
})

test('search engines are told of each page once', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain('/projects/angola-proagro</loc>')
  const meta = async (address: string) => {
    await page.goto(address)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    const robots = page.locator('meta[name=robots]')
    const { pathname, search } = new URL(canonical ?? '')
    return [
      `${pathname}${search}`,
      (await robots.count()) ? await robots.getAttribute('content') : '',
    ]
  }
  expect(await meta('/projects?region=Asia&utm_source=x')).toEqual([
    '/regions/asia-and-the-pacific',
    '',
  ])
  expect(await meta('/projects?client=european-union&region=worldwide')).toEqual([
    '/projects?region=worldwide&client=european-union',
    'noindex, follow',
  ])
  expect(await meta('/projects?page=2')).toEqual(['/projects?page=2', 'noindex, follow'])
})

test('a shared link shows title and summary', async ({ page }) => {
  await page.goto('/projects/nepal-paani')
  await expect(page).toHaveTitle('Nepal—Paani (PANI) – Fieldbook')
  const content = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
  expect(await content('og:title')).toBe('Nepal—Paani (PANI)')
  expect(await content('og:description')).toContain('rivers')
  expect(await content('og:url')).toMatch(/\/projects\/nepal-paani$/u)
})

test('no draft is anywhere in what is served', { tag: '@any-content' }, async ({ request }) => {
  const contentDir = process.env.CONTENT_DIR ?? portfolio
  const drafts = listDrafts(contentDir)
  if (contentDir === portfolio) expect(drafts.length).toBeGreaterThan(0)
  const built = readdirSync('.next', { recursive: true, withFileTypes: true })
    // What development and the compiler keep for themselves is never served.
    .filter((entry) => entry.isFile() && !/^\.next\/(?:cache|dev)(?:\/|$)/u.test(entry.parentPath))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    // The server's own code, and the list of its files, know the drafts that its previews show;
    // nobody is sent them.
    .filter((file) => !/^\.next\/server\/.*\.js(?:\.map|\.nft\.json)?$/u.test(file))
    .map((file) => readFileSync(file, 'utf8'))
  for (const { slug, title, sentence } of drafts) {
    expect((await request.get(`/projects/${slug}`)).status()).toBe(404)
    expect((await request.get(`/projects/${slug}.rsc`)).status()).toBe(404)
    const needles = [`/projects/${slug}`, title, sentence]
    // Anything may have a name of one word in it.
    for (const needle of needles.filter(({ length }) => length > 10)) {
      expect(built.filter((text) => text.includes(needle))).toHaveLength(0)
    }
  }
})

test('the first address of the API that one tries leads to its description', async ({
  request,
}) => {
  const answer = await request.get('/api/v1')
  expect([answer.status(), (await answer.json()).openapi]).toEqual([
    200,
    expect.stringMatching(/^3\.1/u),
  ])
})

test('where no editor is set up there is none', async ({ request, baseURL }) => {
  for (const address of ['/keystatic', '/keystatic/branch/main', '/api/keystatic/context']) {
    expect([address, (await request.get(`${baseURL}${address}`)).status()]).toEqual([address, 404])
  }
  const login = await request.get(`${baseURL}/api/keystatic/github/login`, { maxRedirects: 0 })
  expect(login.status()).toBe(404)
})
