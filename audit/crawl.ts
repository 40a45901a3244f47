import { listSitemap } from './list-pages'

/** What following every link of the site has found. */
export type Crawl = {
  /** How many addresses were asked for. */
  readonly visited: number
  /** Broken links, as `address (status) on page`. */
  readonly broken: readonly string[]
  /** Pages of the sitemap that nothing links to. */
  readonly orphans: readonly string[]
}

/** What the site answered for an address. */
export type SavedAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** How many requests are under way at once. */
const width = 4

/** More addresses than a site of this kind has; a link that makes new ones without end is a fault. */
const visitLimit = 20_000

type Answer = {
  readonly status: number
  readonly links: readonly string[]
  readonly ids: ReadonlySet<string>
}

/**
 * Follows every internal link from the home page and the sitemap. Addresses with a query, which are
 * beyond counting, must answer too, but only pages of a list lead on from there.
 *
 * @param keep is given every answer, for those who look for something else in them.
 */
export async function crawl(
  origin: string,
  keep: (path: string, answer: SavedAnswer) => void = () => {},
): Promise<Crawl> {
  const sitemap = await listSitemap(origin)
  const reached = new Set(['/'])
  const answers = new Map<string, Answer>()
  const broken: string[] = []
  const fragments: { page: string; path: string; id: string }[] = []
  let queue: { path: string; page: string }[] = [{ path: '/', page: 'the home page' }]
  const follow = async ({ path, page }: { path: string; page: string }) => {
    const saved = await ask(`${origin}${path}`)
    keep(path, saved)
    const answer = readAnswer(saved)
    answers.set(path, answer)
    if (answer.status >= 400) broken.push(`${path} (${answer.status}) on ${page}`)
    if (!leadsOn(path)) return
    for (const link of answer.links) {
      const target = resolveLink(origin, path, link)
      if (!target) continue
      if (target.id) fragments.push({ page: path, path: target.path, id: target.id })
      if (reached.has(target.path)) continue
      reached.add(target.path)
      queue.push({ path: target.path, page: path })
    }
  }
  while (queue.length > 0) {
    if (reached.size > visitLimit)
      throw new Error(`More than ${visitLimit} addresses; one may be endless`)
    const batch = queue.splice(0, width)
    await Promise.all(batch.map(follow))
    const orphan = queue.length === 0 && sitemap.find((path) => !answers.has(path))
    // Pages that nothing links to must work too.
    if (orphan) queue = [{ path: orphan, page: 'the sitemap' }]
  }
  for (const { page, path, id } of fragments) {
    const target = answers.get(path)
    if (target && target.status < 400 && !target.ids.has(id)) {
      broken.push(`${path}#${id} (no such id) on ${page}`)
    }
  }
  return {
    visited: answers.size,
    broken: [...new Set(broken)],
    orphans: sitemap.filter((path) => !reached.has(path)),
  }
}

/** Whether the links of an address are followed: pages, and further pages of a list. */
function leadsOn(path: string): boolean {
  const { searchParams } = new URL(path, 'http://localhost')
  return [...searchParams.keys()].every((key) => key === 'page')
}

/** Asks for an address, without the compression that a thousand answers would cost the server. */
export async function ask(
  url: string,
  { headers, ...options }: RequestInit = {},
): Promise<SavedAnswer> {
  const answer = await fetch(url, {
    ...options,
    headers: { 'accept-encoding': 'identity', ...headers },
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

function readAnswer({ status, headers, text }: SavedAnswer): Answer {
  const type = headers.get('content-type') ?? ''
  const read = (types: RegExp, pattern: RegExp) =>
    types.test(type)
      ? [...text.matchAll(pattern)].map(([, value = '']) => decodeEntities(value))
      : []
  return {
    status,
    // Tables of numbers lead to more lists than are worth a visit; their own tests follow them.
    links: read(/^text\/html/u, /<(?![^>]*\srel="nofollow")[a-z][^>]*?\s(?:href|src)="([^"]*)"/gu),
    // Maps show shapes of a drawing by their names.
    ids: new Set(read(/^(?:text\/html|image\/svg)/u, /\sid="([^"]+)"/gu)),
  }
}

/** The path of a link on this site, with the place on that page if it names one. */
function resolveLink(
  origin: string,
  path: string,
  link: string,
): { path: string; id: string } | undefined {
  const target = URL.parse(link, `${origin}${path}`)
  if (!target || target.origin !== origin) return undefined
  return { path: target.pathname + target.search, id: decodeURIComponent(target.hash.slice(1)) }
}

function decodeEntities(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
