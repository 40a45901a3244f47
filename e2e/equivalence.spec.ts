import { type APIRequestContext, expect, test } from '@playwright/test'
import fc from 'fast-check'
import { notStated } from '#words/facets'
import { mapFacets, mapRanges } from '@/lib/facets/columns'
import { noTerm } from '@/lib/facets/no-term'
import { parseQuery } from '@/lib/facets/query/parse-query'
import { readPlainly } from '@/lib/facets/testing/answer-plainly'
import type { SearchedProject } from '@/lib/facets/testing/searched-project'
import { facetKeys, pageSize, type Vocabulary } from '@/lib/facets/types'
import { filters } from '@/lib/fields/shown'
import { decodeFacets, decodeRows, runToEnd } from '@/lib/finder/decode'
import { makeListing, type Portfolio } from '@/lib/finder/listing'
import { openText } from '@/lib/finder/open-text'
import { propertySettings } from '@/lib/testing/property-runs'

/** The engine as a browser has it: from the files that the listing names. */
async function openEngine(request: APIRequestContext): Promise<Portfolio> {
  const html = await (await request.get('/projects')).text()
  const fetchFile = async (kind: string) => {
    const address = new RegExp(`/finder/${kind}-[0-9a-f]{16}\\.txt`, 'u').exec(html)?.[0] ?? ''
    return new Uint8Array(await (await request.get(address)).body())
  }
  const facets = runToEnd(decodeFacets(await fetchFile('facets')))
  const opened = {
    index: facets.index,
    vocabulary: facets.vocabulary,
    timeScale: facets.meta.timeScale,
    projectAt: decodeRows(await fetchFile('rows'), facets.index),
  }
  return runToEnd(openText(opened, await fetchFile('text')))
}

/** The projects as plain records, with the words of their texts as the index has them. */
function listFindable(
  { index, projectAt }: Portfolio,
  dates: ReadonlyMap<string, string>,
): SearchedProject[] {
  const words = Array.from({ length: index.size }, (): string[] => [])
  const mentions = Array.from({ length: index.size }, (): string[] => [])
  index.text.words.forEach((word, number) => {
    const places = index.text.places.subarray(
      index.text.offsets[number],
      index.text.offsets[number + 1],
    )
    const list = word.startsWith('@') ? mentions : words
    for (const place of places) {
      if ((place & 1) === 1) list[place >>> 3]?.push(word.replace('@', ''))
    }
  })
  return Array.from({ length: index.size }, (_, position) => {
    const project = projectAt(position)
    return {
      ...project,
      date: dates.get(project.slug) ?? '',
      words: words[position]?.join(' ') ?? '',
      mentions: mentions[position] ?? [],
    }
  })
}

/** The words of the texts, without the places that they mention. */
function listPlainWords({ index }: Portfolio): string[] {
  return index.text.words.filter((word) => !word.startsWith('@'))
}

/** Addresses as visitors and others write them, from the names of the portfolio. */
function makeAddresses(vocabulary: Vocabulary, words: readonly string[], count: number): string[] {
  const values = filters
    .filter(({ key }) => vocabulary[key].length > 0)
    .map(({ key, param }) =>
      fc
        .tuple(fc.constantFrom(...vocabulary[key].map((term) => term.value)), fc.boolean())
        .map(([name, isBarred]) => [param, isBarred ? `-${name}` : name] as [string, string]),
    )
  const year = fc.integer({ min: 2000, max: 2030 }).map(String)
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
    .chain((chosen) =>
      fc
        .integer({ min: 3, max: 12 })
        .map((length) => chosen.map((word) => word.slice(0, length)).join(' ')),
    )
  const pair = fc.oneof(
    ...values,
    fc.tuple(fc.constant('q'), text),
    fc.tuple(fc.constantFrom('from', 'to'), year),
    fc.tuple(fc.constant('sort'), fc.constantFrom('newest', 'oldest', 'title', 'relevance')),
    fc.tuple(fc.constant('page'), fc.constantFrom('2', '3')),
    fc.tuple(fc.constant('view'), fc.constant('table')),
  )
  return fc
    .sample(fc.array(pair, { maxLength: 4 }), { numRuns: count, seed: 2026 })
    .map((pairs) => new URLSearchParams(pairs as [string, string][]).toString())
}

test('whatever one asks, page, API, browser and a plain loop give the same answer', async ({
  request,
}) => {
  test.setTimeout(600_000)
  const engine = await openEngine(request)
  const rows = await (await request.get('/projects.json?columns=slug,date')).json()
  const projects = listFindable(
    engine,
    new Map(rows.projects.map(({ slug, date }: { slug: string; date: string }) => [slug, date])),
  )
  const answer = readPlainly(projects, engine.vocabulary)
  const used = mapFacets((facet) => [
    ...engine.index.facets[facet].terms,
    // Every project has a status.
    ...(facet === 'status' ? [] : [{ value: noTerm, label: notStated }]),
  ])
  // Each is asked of a server three times.
  const count = Math.ceil(propertySettings.numRuns / 2)
  for (const search of makeAddresses(used, listPlainWords(engine), count)) {
    const params = new URLSearchParams(search)
    const parsed = parseQuery(params, engine.vocabulary)
    const here = makeListing(engine, parsed)
    const edges = mapRanges(({ key }) => here.ranges[key].edges)
    const plain = answer(parsed.query, edges)
    const slugs = here.projects.map(({ slug }) => slug)
    const counts = facetKeys.flatMap((facet) =>
      here.facets[facet].map((option) => [`${facet}=${option.value}`, option.count] as const),
    )
    expect([search, here.total]).toEqual([search, plain.slugs.length])
    expect([search, slugs]).toEqual([
      search,
      plain.slugs.slice((here.page - 1) * pageSize, here.page * pageSize),
    ])
    const plainly = counts.map(([name]) => [name, plain.counts[name] ?? 0] as const)
    expect([search, counts]).toEqual([search, plainly])
    const inRanges = mapRanges(({ key }) => here.ranges[key].counts)
    expect([search, inRanges]).toEqual([search, plain.ranges])

    const api = await (await request.get(`/api/projects?${search}`)).json()
    expect([search, api.total]).toEqual([search, here.total])
    expect(api.projects.map(({ slug }: { slug: string }) => slug)).toEqual(slugs)
    expect(api.facets).toEqual(
      Object.fromEntries(filters.map(({ key, param }) => [param, here.facets[key]])),
    )
    expect(api.notices).toEqual(here.notices)

    const html = await (await request.get(`/projects?${search}`)).text()
    expect([search, readHtml(html)]).toEqual([
      search,
      {
        slugs,
        counts: Object.fromEntries(
          filters.flatMap(({ key, param }) =>
            here.facets[key]
              // Where nothing is found, only what would find something is offered.
              .filter(
                ({ count, selected, excluded }) =>
                  here.total > 0 || count > 0 || selected || excluded,
              )
              .map(({ value, count, adds, excluded }) => [
                `${param}=${excluded ? '-' : ''}${value}`,
                `${adds === undefined ? '' : excluded ? '−' : '+'}${adds ?? count}`,
              ]),
          ),
        ),
      },
    ])
  }
})

/** The projects and counts of a page, read off its HTML. */
function readHtml(html: string) {
  const body = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    // Projects near to what was asked for are no answer.
    .replace(/<section[^>]*data-links="suggestions"[\s\S]*?<\/section>/u, '')
  const projects = body.matchAll(/<(?:article|tr)[^>]*? id="([^"]+)"/gu)
  const options = body.matchAll(
    /<input type="checkbox"[^>]*?name="(\w+)"[^>]*?value="([^"]*)"[\s\S]*?option-count">(?:<span[^>]*>, <\/span>)([+−]?\d+)</gu,
  )
  return {
    slugs: Array.from(projects, ([, slug = '']) => slug),
    counts: Object.fromEntries(
      Array.from(options, ([, facet, value, count]) => [`${facet}=${value}`, count]),
    ),
  }
}
