import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, it } from 'vitest'
import { getLibrary } from '@/lib/content/store'
import { type Project, publicViewer } from '@/lib/content/types'
import { toAtom } from '@/lib/exports/atom'
import type { FeedSource } from '@/lib/exports/feed'
import { findPublicSince, findUpdate } from '@/lib/exports/feed-times'
import { toJsonFeed } from '@/lib/exports/json-feed'

const sample = takeFirst(getLibrary(publicViewer).projects)

function takeFirst([first]: readonly Project[]): Project {
  if (!first) throw new Error('The portfolio of the tests has no project.')
  return first
}

/** A project that was entered at a time, with what staff know of it. */
function project(slug: string, date: string, staff: Partial<Project['staff']> = {}): Project {
  const { changed: _, ...known } = sample.staff
  return {
    ...sample,
    slug,
    title: `A & B <${slug}> ]]> é`,
    date,
    staff: { ...known, formerPaths: [], schedule: {}, ...staff },
  }
}

const source = (projects: readonly Project[], page = 1): FeedSource => ({
  projects,
  siteUrl: 'https://x.example',
  title: 'Projects',
  feedUrl: 'https://x.example/projects.atom?client=eu&status=active',
  pageUrl: 'https://x.example/projects?client=eu&status=active',
  organisation: 'Acme',
  language: 'en',
  page,
})

/** The reader leaves references to characters in attributes as they are. */
const decode = (text: string | null) => text?.replaceAll('&amp;', '&')

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString()
const many = Array.from({ length: 120 }, (_, at) => project(`p${at}`, day(at)))

describe('a feed', () => {
  it('is read by a feed reader, with titles, summaries, times and categories', () => {
    const projects = getLibrary(publicViewer).projects
    const feed = parseFeed(toAtom(source(projects)))
    expect([feed.title, feed.authors[0]?.name, decode(feed.url)]).toEqual([
      'Projects',
      'Acme',
      'https://x.example/projects?client=eu&status=active',
    ])
    expect(feed.items.map(({ title }) => title).toSorted()).toEqual(
      projects.map(({ title }) => title).toSorted(),
    )
    for (const item of feed.items) {
      const found = projects.find(({ title }) => title === item.title)
      expect(item.description ?? '').toBe(found?.summary)
      expect(item.published?.toISOString()).toBe(found?.date)
      expect(item.categories.length).toBeGreaterThan(0)
    }
  })

  it('keeps the ids that readers know, whatever a file is called later', () => {
    for (const { id } of parseFeed(toAtom(source(many))).items) {
      expect(id).toMatch(/^https:\/\/x\.example\/projects\/p\d+$/u)
    }
    const renamed = project('new', day(1), { formerPaths: ['/our-work/x', '/projects/old'] })
    const [item] = parseFeed(toAtom(source([renamed]))).items
    expect([item?.id, item?.url]).toEqual([
      'https://x.example/projects/old',
      'https://x.example/projects/new',
    ])
  })

  it('begins with what became public last: by its schedule, not when it was entered', () => {
    const scheduled = project('scheduled', day(0), { schedule: { from: day(50) } })
    const slugs = parseFeed(toAtom(source([...many.slice(0, 40), scheduled]))).items
    expect(slugs[0]?.url).toBe('https://x.example/projects/scheduled')
    expect(slugs[0]?.published?.toISOString()).toBe(day(50))
    expect(slugs[1]?.url).toBe('https://x.example/projects/p39')
  })

  it('says when a project changed, and never when it changed as a draft', () => {
    const changed = project('x', day(0), { changed: day(9) })
    expect(findUpdate(changed)).toBe(day(9))
    const early = project('x', day(0), { changed: day(9), schedule: { from: day(20) } })
    expect([findUpdate(early), findPublicSince(early)]).toEqual([day(20), day(20)])
    expect(findUpdate(project('x', day(0)))).toBeUndefined()
    expect(findUpdate({ ...changed, isDraft: true })).toBeUndefined()
    expect(toAtom(source([changed, project('y', day(3))]))).toContain(
      `<updated>${day(9)}</updated>\n  <author>`,
    )
  })

  it('has 50 entries, and links that lead through all of them once', () => {
    const seen: string[] = []
    for (let page = 1; page <= 3; page++) {
      const xml = toAtom(source(many, page))
      const entries = parseFeed(xml).items
      expect(entries.length).toBeLessThanOrEqual(50)
      seen.push(...entries.map(({ url }) => String(url)))
      const next = /<link rel="next" href="([^"]*)"/u.exec(xml)?.[1]
      expect(decode(next ?? null)).toBe(
        page < 3 ? `${source([]).feedUrl}&page=${page + 1}` : undefined,
      )
      const { next_url: nextUrl, items } = JSON.parse(toJsonFeed(source(many, page)))
      expect([nextUrl === undefined, items.length]).toEqual([page === 3, entries.length])
    }
    expect(new Set(seen).size).toBe(120)
    expect(toAtom(source(many, 99))).toBe(toAtom(source(many, 3)))
    expect(toAtom(source(many.slice(0, 50)))).not.toContain('rel="next"')
  })

  it('has the same entries in JSON, as JSON Feed 1.1 asks for them', () => {
    const atom = parseFeed(toAtom(source(many)))
    const json = JSON.parse(toJsonFeed(source(many)))
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Projects',
      home_page_url: source([]).pageUrl,
      authors: [{ name: 'Acme' }],
    })
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(atom.items.map(({ id }) => id))
    for (const item of json.items) {
      expect(item.content_text).not.toBe('')
      expect(Date.parse(item.date_modified)).toBeGreaterThanOrEqual(Date.parse(item.date_published))
    }
  })
})
