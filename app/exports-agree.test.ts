import { parseFeed } from '@rowanmanning/feed-parser'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { GET as getActivity } from '@/app/api/iati/[slug]/route'
import { GET as getOlderApi } from '@/app/api/projects/route'
import { GET as getApi } from '@/app/api/v1/projects/route'
import { GET as getIati } from '@/app/iati.xml/route'
import { GET as getAtom } from '@/app/projects.atom/route'
import { GET as getCsv } from '@/app/projects.csv/route'
import { GET as getJsonFeed } from '@/app/projects.feed.json/route'
import { GET as getGeoJson } from '@/app/projects.geojson/route'
import { GET as getJson } from '@/app/projects.json/route'
import { GET as getXlsx } from '@/app/projects.xlsx/route'
import { GET as getSitemap } from '@/app/sitemap.xml/route'
import { listProjects } from '@/lib/content/listing'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { noTerm } from '@/lib/facets/no-term'
import { filters } from '@/lib/fields/shown'
import { isThorough } from '@/lib/testing/property-runs'

type Handler = (request: Request) => Response | Promise<Response>
type Slugged = { readonly slug: string }

const { projects: all, index } = getLibrary(publicViewer)
const drafts = getLibrary({ kind: 'preview', scope: 'all' }).projects.filter(
  ({ isDraft }) => isDraft,
)

const ask = async (get: Handler, search: string) =>
  get(new Request(`http://localhost:3000/?${search}`))
const askJson = async (get: Handler, search: string) => (await ask(get, search)).json()

/** Everything that a paged answer has, page by page. */
async function readPages(
  read: (page: string) => Promise<{ readonly slugs: string[]; readonly isLast: boolean }>,
): Promise<string[]> {
  const slugs: string[] = []
  for (let page = 1; ; page++) {
    const found = await read(String(page))
    slugs.push(...found.slugs)
    if (found.isLast) return slugs
  }
}

const slugsOf = (projects: readonly Slugged[]) => projects.map(({ slug }) => slug)
const slugOfUrl = (url: string | null | undefined) => url?.split('/projects/')[1] ?? ''
const paged = (search: string, page: string) => `${search}&page=${page}`

/** Each format by the projects that it has for a query string, in its own order. */
const formats = {
  // The page and both APIs: a page of the listing at a time, in the order asked for.
  page: (search: string) =>
    readPages(async (asked) => {
      const listing = listProjects(publicViewer, new URLSearchParams(paged(search, asked)))
      return { slugs: slugsOf(listing.projects), isLast: listing.page === listing.pages }
    }),
  api: (search: string) =>
    readPages(async (asked) => {
      const { projects, next } = await askJson(getApi, paged(search, asked))
      return { slugs: slugsOf(projects), isLast: next === null }
    }),
  olderApi: (search: string) =>
    readPages(async (asked) => {
      const { projects, total, page, pageSize } = await askJson(getOlderApi, paged(search, asked))
      return { slugs: slugsOf(projects), isLast: page * pageSize >= total }
    }),
  // Downloads: all pages, in the order asked for.
  csv: async (search: string) => {
    const text = await (await ask(getCsv, search)).text()
    const rows: Slugged[] = parse(text, { bom: true, columns: true })
    return slugsOf(rows)
  },
  json: async (search: string) => slugsOf((await askJson(getJson, search)).projects),
  xlsx: async (search: string) => {
    const file = await (await ask(getXlsx, `${search}&columns=slug`)).arrayBuffer()
    const [, ...rows] = await readSheet(Buffer.from(file))
    return rows.map(([slug]) => String(slug))
  },
  geoJson: async (search: string) => {
    const { features } = await askJson(getGeoJson, search)
    return features.map(({ id }: { id: string }) => id)
  },
}

/** Feeds: all that are found, those published last first, whatever order is asked for. */
const feeds = {
  atom: (search: string) =>
    readPages(async (asked) => {
      const xml = await (await ask(getAtom, paged(search, asked))).text()
      const slugs = parseFeed(xml).items.map(({ url }) => slugOfUrl(url))
      return { slugs, isLast: !xml.includes('rel="next"') }
    }),
  jsonFeed: (search: string) =>
    readPages(async (asked) => {
      const { items, next_url: next } = await askJson(getJsonFeed, paged(search, asked))
      return {
        slugs: items.map(({ url }: { url: string }) => slugOfUrl(url)),
        isLast: next === undefined,
      }
    }),
}

/** Query strings of values, words and years that the portfolio has, always the same. */
function makeSearches(): string[] {
  const words = index.text.words.filter((word) => /^[a-z]{3,}$/u.test(word))
  const values = filters.map(({ key, param }) =>
    fc
      .tuple(
        // Every project has a status.
        fc.constantFrom(
          ...index.facets[key].terms,
          ...(key === 'status' ? [] : [{ value: noTerm }]),
        ),
        fc.constantFrom('', '', '-'),
      )
      .map(([{ value }, hyphen]): [string, string] => [param, hyphen + value]),
  )
  const pair = fc.oneof(
    ...values,
    fc.tuple(fc.constant('q'), fc.constantFrom(...words)),
    fc.tuple(fc.constantFrom('from', 'to'), fc.integer({ min: 2000, max: 2030 }).map(String)),
    fc.tuple(fc.constant('sort'), fc.constantFrom('newest', 'oldest', 'title')),
  )
  return fc
    .sample(fc.array(pair, { maxLength: 3 }), { numRuns: isThorough ? 1000 : 60, seed: 2026 })
    .map((pairs) => new URLSearchParams(pairs).toString())
}

const searches = makeSearches()
const iati = await getIati().text()
const activities = Array.from(
  iati.matchAll(/<document-link [^>]*\/projects\/([^"]*)"/gu),
  ([, slug = '']) => slug,
)
const hasDate = ({ start, end }: { start?: number; end?: number }) => (start ?? end) !== undefined
const isActivity = new Map(all.map((project) => [project.slug, hasDate(project)]))

describe('all that this site gives out', () => {
  it('has the same projects for the same question, in every format, and no draft', async () => {
    const sizes = new Set<number>()
    for (const search of searches) {
      const slugs = await formats.page(search)
      sizes.add(slugs.length)
      expect([search, new Set(slugs).size]).toEqual([search, slugs.length])
      for (const [format, read] of Object.entries(formats)) {
        expect([search, format, await read(search)]).toEqual([search, format, slugs])
      }
      for (const [format, read] of Object.entries(feeds)) {
        expect([search, format, (await read(search)).toSorted()]).toEqual([
          search,
          format,
          slugs.toSorted(),
        ])
      }
      // The IATI file takes no question; it has whatever is found, if the project says a year.
      expect([search, slugs.filter((slug) => activities.includes(slug))]).toEqual([
        search,
        slugs.filter((slug) => isActivity.get(slug)),
      ])
      expect([search, drafts.filter(({ slug }) => slugs.includes(slug))]).toEqual([search, []])
    }
    // The questions are of all kinds: nothing, a few, all.
    expect([sizes.has(0), sizes.has(1), sizes.has(all.length)]).toEqual([true, true, true])
  })

  it('has exactly the public projects in the sitemap, and those with a year as activities', async () => {
    const xml = await getSitemap().text()
    const inMap = Array.from(xml.matchAll(/\/projects\/([^<]*)<\/loc>/gu), ([, slug = '']) => slug)
    expect(inMap.toSorted()).toEqual(slugsOf(all))
    expect(activities.toSorted()).toEqual(slugsOf(all.filter(hasDate)))
    expect(drafts.length).toBeGreaterThan(0)
    for (const { slug, ...project } of [...all, ...drafts]) {
      const params = Promise.resolve({ slug })
      const { status } = await getActivity(new Request('http://localhost:3000'), { params })
      expect([slug, status]).toEqual([slug, !project.isDraft && hasDate(project) ? 200 : 404])
    }
  })

  it('has nothing where only unknown names are asked for, but the page, which says so', async () => {
    for (const search of ['client=nobody', 'country=-x&region=nobody&q=water']) {
      const { page, api, olderApi, ...downloads } = formats
      expect((await page(search)).length).toBeGreaterThan(0)
      expect(await api(search)).toEqual(await page(search))
      expect(await olderApi(search)).toEqual(await page(search))
      for (const read of [...Object.values(downloads), ...Object.values(feeds)]) {
        expect(await read(search)).toEqual([])
      }
    }
  })
})
