import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { testSettings } from '@/lib/cli/test/test-settings'
import { signPreview } from '@/lib/preview/token'

const draft = 'pakistan-brace'

/** One page of every kind. */
const pages = [
  '/',
  '/about',
  '/projects',
  '/projects?client=european-union&status=completed&sort=oldest&page=2',
  '/projects/clima-med',
  '/projects/worldwide-expert-advisory-services',
  '/regions',
  '/regions/sub-saharan-africa',
  '/clients',
  '/clients/european-union',
  '/solutions',
  '/solutions/governance',
  '/countries',
  '/countries/ethiopia',
]

/** Where the image of a page is, as the page says, without the origin. */
async function findImage(request: APIRequestContext, address: string): Promise<string> {
  const html = await (await request.get(address)).text()
  const meta = (name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'u')
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&')
  expect([address, meta('og:image:width'), meta('og:image:height')]).toEqual([
    address,
    '1200',
    '630',
  ])
  expect(meta('og:image:alt')).toBeTruthy()
  expect(meta('twitter:card')).toBe('summary_large_image')
  expect(meta('twitter:image')).toBe(meta('og:image'))
  const { pathname, search } = new URL(meta('og:image') ?? '')
  return `${pathname}${search}`
}

/** Width and height of a PNG. */
function measure(png: Buffer): number[] {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

async function openPreview(page: Page) {
  const scope = { slug: draft, version: 1 }
  const token = await signPreview(scope, {
    secret: testSettings.PREVIEW_SECRET,
    now: new Date(),
    expiresIn: 3600,
  })
  await page.goto(`/api/preview?token=${token}`)
}

test('every kind of page names an image of its own that may be kept for good', async ({
  request,
}) => {
  test.slow()
  const images = new Set<string>()
  for (const address of pages) {
    const image = await findImage(request, address)
    const answer = await request.get(image, { maxRedirects: 0 })
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([
      address,
      200,
      'image/png',
    ])
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(measure(await answer.body())).toEqual([1200, 630])
    images.add(image)
  }
  expect(images.size).toBe(pages.length)
})

test('an image asked for twice is the same', async ({ request }) => {
  const image = await findImage(request, '/projects/clima-med')
  const [first, second] = [await request.get(image), await request.get(image)]
  expect((await first.body()).equals(await second.body())).toBe(true)
})

test('the address of an older image, or one written in another way, leads to that of today', async ({
  request,
}) => {
  const today = await findImage(request, '/projects?client=european-union&status=completed')
  for (const other of [
    '/social/projects/000000000000.png?client=european-union&status=completed',
    '/social/projects/x.png?status=COMPLETED&client=European+Union&page=3&utm_source=a&sort=title',
    today.replace(/\?.*/u, '?status=completed&client=european-union'),
  ]) {
    const answer = await request.get(other, { maxRedirects: 0 })
    expect([other, answer.status(), answer.headers().location]).toEqual([other, 307, today])
  }
})

test('order, view and page of a listing make no other image', async ({ request }) => {
  const one = await findImage(request, '/projects?region=sub-saharan-africa')
  const other = await findImage(
    request,
    '/projects?region=sub-saharan-africa&view=map&sort=title&page=2',
  )
  expect(other).toBe(one)
})

test('what somebody searches for is never drawn, nor a number that is not its own: the image is that of the site', async ({
  request,
}) => {
  const site = await findImage(request, '/')
  for (const search of [
    'q=nothing-has-this-word',
    'q=F+R+A+U+D',
    'q=water&client=european-union',
    'client=kosmos-energy&country=egypt',
  ]) {
    expect([search, await findImage(request, `/projects?${search}`)]).toEqual([search, site])
  }
})

const strange = [
  '/social',
  '/social/x',
  '/social/x.png',
  '/social/projects/nothing/x.png',
  '/social/projects/__proto__/x.png',
  '/social/constructor/x.png',
  '/social/clients/__proto__/x.png',
  '/social/projects/..%2f..%2fetc%2fpasswd/x.png',
  '/social/%00/x.png',
  '/social/%ff/x.png',
  '/social/a/b/c/d/e.png',
  '/social/projects/x.png?q=%F0%9F&%00=%FF&page=-1&page=x&from=NaN&sort=__proto__&region[]=a',
  `/social/projects/x.png?q=${'x'.repeat(6000)}`,
  `/social/projects/x.png?${'region=a&'.repeat(500)}`,
  '/social/projects/x.png?__proto__=1&constructor=2&page=1e308',
  '/social/projects/x.png?client=-european-union&q=%E6%B0%B4',
]

for (const address of strange) {
  test(`answers an image or 404: ${address.slice(0, 70)}`, async ({ request }) => {
    const answer = await request.get(address)
    const type = answer.headers()['content-type']
    expect(answer.status() === 404 || [answer.status(), type].join() === '200,image/png').toBe(true)
  })
}

test('a stranger is told of no image of a draft', async ({ request }) => {
  const answer = await request.get(`/social/projects/${draft}/x.png`, { maxRedirects: 0 })
  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toContain('no-store')
})

test('a preview of a draft shows its image, and no cache keeps it', async ({ page, request }) => {
  await openPreview(page)
  const image = await findImage(page.request, `/projects/${draft}`)
  expect(image).toContain(draft)
  const answer = await page.request.get(image, { maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toMatch(/private.*no-store/u)
  expect(measure(await answer.body())).toEqual([1200, 630])
  // Drawn once, it still is nobody else's.
  expect((await request.get(image)).status()).toBe(404)
})
