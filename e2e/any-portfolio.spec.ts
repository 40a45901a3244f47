import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { crawl } from '@/audit/crawl'
import { validateHtml } from '@/audit/validate-html'
import { testSettings } from '@/lib/cli/test/test-settings'
import { checkTypes, patchCopy } from './apply-patch'
import { listDrafts } from './list-drafts'
import { findFaultsOfContent, measureOverflow } from './page-faults'
import { buildSite, copySite, readyLimit, type ScratchSite, startSite } from './scratch-site'
import { termPages } from './term-pages'
import { addExampleContent, examples, testExamples } from './worked-examples'

/**
 * What holds whatever the portfolio: on the one that is there, on one of another organisation, and on
 * one that was emptied, of which only `site.md` is left. What to look for is asked of the site.
 */
type Listing = {
  readonly total: number
  readonly pageSize: number
  readonly projects: readonly { readonly slug: string; readonly title: string }[]
}

const askListing = async (request: APIRequestContext, origin: string): Promise<Listing> =>
  (await request.get(`${origin}/api/projects`)).json()

/** Opens a page that must be there, whole. */
async function openWhole(page: Page, address: string, status = 200): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  const answer = await page.goto(address)
  expect([address, answer?.status()]).toEqual([address, status])
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

/** Opens a page that must be sound, too, and no wider than a phone. */
async function openSound(page: Page, address: string, status = 200): Promise<void> {
  await openWhole(page, address, status)
  expect([address, await findFaultsOfContent(page)]).toEqual([address, []])
  expect([address, await measureOverflow(page)]).toEqual([address, 0])
  const html = await (await page.request.get(address)).text()
  expect([address, await validateHtml(html)]).toEqual([address, []])
}

/** What every portfolio promises. `getOrigin` says where its site is, `open` how closely to look. */
function testJourneys(
  getOrigin: (baseURL?: string) => string,
  open: typeof openWhole,
  terms: readonly { readonly param: string; readonly root: string }[] = termPages,
): void {
  const tag = '@any-content'

  test('the front page counts what there is', { tag }, async ({ page, request, baseURL }) => {
    const origin = getOrigin(baseURL)
    const { total } = await askListing(request, origin)
    await open(page, `${origin}/`)
    const figures = page.locator('dl[aria-label="In figures"] > div')
    const told = figures.filter({ hasText: /^Projects?/u }).locator('dd')
    // Without a project there is nothing to count, nor to search.
    await expect(told).toHaveText(total === 0 ? [] : [String(total)])
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(total === 0 ? 0 : 1)
  })

  test('the listing shows what the API finds', { tag }, async ({ page, request, baseURL }) => {
    const origin = getOrigin(baseURL)
    const { total, pageSize } = await askListing(request, origin)
    await open(page, `${origin}/projects`)
    await expect(page.getByRole('article')).toHaveCount(Math.min(total, pageSize))
    await open(page, `${origin}/projects?q=zzzz&view=table`)
    await expect(page.getByRole('table')).toHaveCount(0)
  })

  test('every project has its page', { tag }, async ({ page, request, baseURL }) => {
    const origin = getOrigin(baseURL)
    const { projects } = await askListing(request, origin)
    for (const { slug, title } of projects.slice(0, 2)) {
      await open(page, `${origin}/projects/${slug}`)
      expect((await page.title()).startsWith(title), title).toBe(true)
    }
  })

  test('every name has its page', { tag }, async ({ page, request, baseURL }) => {
    const origin = getOrigin(baseURL)
    const { total } = await askListing(request, origin)
    for (const { param, root } of terms) {
      await open(page, `${origin}${root}`)
      const links = page.getByRole('main').locator(`a[href^="${root}/"]`)
      expect([root, (await links.count()) > 0]).toEqual([root, total > 0])
      if (total === 0) continue
      const path = await links.first().getAttribute('href')
      await open(page, `${origin}${path}`)
      const search = `${param}=${path?.split('/').at(-1)}`
      const own = await (await request.get(`${origin}/api/projects?${search}`)).json()
      const told = page.locator('dl[aria-label="In figures"] dd').first()
      await expect(told).toHaveText(String(own.total))
    }
  })

  test('a wrong address offers a way on', { tag }, async ({ page, baseURL }) => {
    const origin = getOrigin(baseURL)
    await open(page, `${origin}/projects/no-such-project`, 404)
    const lists = page.getByRole('navigation', { name: 'Lists to browse' })
    await lists.getByRole('link', { name: 'All projects' }).click()
    await expect(page).toHaveURL(`${origin}/projects`)
  })

  test('downloads hold all there is', { tag }, async ({ request, baseURL }) => {
    const origin = getOrigin(baseURL)
    const { total } = await askListing(request, origin)
    const csv = await (await request.get(`${origin}/projects.csv`)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
    const json = await (await request.get(`${origin}/projects.json`)).json()
    expect(json.projects).toHaveLength(total)
    const feed = await request.get(`${origin}/projects.atom`)
    expect(feed.status()).toBe(200)
    expect((await feed.text()).match(/<entry>/gu)?.length ?? 0).toBe(total)
  })
}

/** What whole-site.spec.ts promises of the portfolio that is there, for another. */
function testLinks(getOrigin: () => string, contentDir: string): void {
  test('no link is broken and no draft is told of', { tag: '@any-content' }, async ({
    request,
  }) => {
    test.setTimeout(600_000)
    const origin = getOrigin()
    expect(await crawl(origin)).toMatchObject({ broken: [], orphans: [] })
    const drafts = listDrafts(contentDir)
    const lists = ['/projects.json', '/sitemap.xml', '/projects.atom', '/iati.xml']
    const texts = await Promise.all(
      lists.map(async (list) => (await request.get(`${origin}${list}`)).text()),
    )
    for (const { slug } of drafts) {
      expect((await request.get(`${origin}/projects/${slug}`)).status()).toBe(404)
      expect(texts.filter((text) => text.includes(`/projects/${slug}`))).toEqual([])
    }
  })
}

function fail(): never {
  throw new Error('The site did not start.')
}

// Whether these pages are sound, accessibility.spec.ts and whole-site.spec.ts tell.
test.describe('the portfolio that is there', () => {
  testJourneys((baseURL) => baseURL ?? '', openWhole)
})

test.describe('other portfolios', () => {
  // One copy of the site, changed as another organisation would, which shows one after the other.
  test.describe.configure({ mode: 'default' })
  const terms = [
    ...termPages.filter(({ param }) => param !== 'client'),
    { param: 'programme', root: '/programmes' },
  ]
  let folder: string | undefined
  const touched = new Map<string, readonly string[]>()

  async function makeCopy(): Promise<string> {
    const copy = await copySite('site-of-others', { hasEditor: false })
    for (const [name] of examples) touched.set(name, await patchCopy(copy, name))
    return copy
  }

  /** Shows another portfolio in the copy. */
  async function show(contentDir: string, files: string): Promise<ScratchSite> {
    folder ??= await makeCopy()
    await mkdir(path.join(folder, contentDir), { recursive: true })
    await cp(path.join('e2e/other-portfolio', files), path.join(folder, contentDir, files), {
      recursive: true,
    })
    if (files === '.') await addExampleContent(path.join(folder, contentDir))
    const env = { ...testSettings, CONTENT_DIR: contentDir }
    await buildSite(folder, env)
    return startSite(folder, 'start', env)
  }

  for (const [name, contentDir, files] of [
    ['of another organisation', 'another/place', '.'],
    ['that was emptied', 'emptied', 'site.md'],
  ] as const) {
    test.describe(name, () => {
      let site: ScratchSite | undefined
      const getOrigin = () => site?.url ?? ''

      test.beforeAll(async () => {
        test.setTimeout(readyLimit)
        site = await show(contentDir, files)
      })
      test.afterAll(() => site?.stop())

      testJourneys(getOrigin, openSound, terms)
      testLinks(getOrigin, path.join('.fieldbook/site-of-others', contentDir))
      if (files === '.') {
        testExamples(() => site ?? fail(), contentDir)
        test('an amount or a vocabulary more costs three files, a facet less one, and the compiler agrees', async () => {
          test.setTimeout(readyLimit)
          for (const [name, count] of examples) {
            expect([name, touched.get(name)?.length]).toEqual([name, count])
          }
          await checkTypes(folder ?? '')
        })
      }
    })
  }
})
