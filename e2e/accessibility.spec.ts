import { expect, type Page } from '@playwright/test'
import { desktop, findFaultsInAllWays, measureOverflow, zoomed } from './page-faults'
import { pickPages } from './pick-pages'
import { test } from './test-with-origin'

test.describe.configure({ mode: 'parallel' })

/** Pages that no sitemap names, with controls that no other has. */
const otherViews = [
  '/projects?view=map',
  '/projects?view=table',
  '/projects/print?client=european-union',
]

/** More that no sitemap names. */
const unlisted = [
  '/projects?client=european-union&colour=red',
  '/projects?client=kosmos-energy&country=egypt',
  '/projects/ukraine-facility-audit-board-secretariat',
  '/projects/georgia-economic-security-program',
  '/nowhere',
  `/projects?q=${'a'.repeat(300)}`,
]

// In two parts, for two cores.
for (const part of [0, 1]) {
  test(`in any colours and width, even with letters twice as large, axe finds nothing, no page is wider than its screen, and the keyboard shows where it is (part ${part + 1})`, {
    tag: '@any-content',
  }, async ({ page, origin }) => {
    test.setTimeout(600_000)
    const looks = new Set<string>()
    const walked = [...(await pickPages(origin)).map(({ path }) => path), ...otherViews]
    for (const path of [...walked, ...unlisted].filter((_, at) => at % 2 === part)) {
      await page.goto(path)
      if (walked.includes(path)) await walkInAllSizes(page, path)
      expect([path, await findFaultsInAllWays(page, looks)]).toEqual([path, []])
      await expectToFit(page, path)
    }
  })
}

async function expectToFit(page: Page, path: string): Promise<void> {
  for (const [width, height] of [
    [320, 800],
    // At 400 % zoom.
    [zoomed.width, zoomed.height],
    [360, 800],
    [768, 800],
    // Where filters first stand beside what they filter.
    [1024, 800],
    [1440, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect([path, width, await measureOverflow(page)]).toEqual([path, width, 0])
  }
  // What is laid out for paper keeps the sizes of paper.
  if (path.startsWith('/projects/print')) return
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  expect([path, 'large', await measureOverflow(page)]).toEqual([path, 'large', 0])
}

async function walkInAllSizes(page: Page, path: string): Promise<void> {
  for (const size of [desktop, zoomed]) {
    await page.setViewportSize(size)
    await walk(page, path)
  }
}

/** Where what the focus is on may be hard to see, because of other colours. */
const colours = [
  { name: 'in dark', options: { colorScheme: 'dark' } },
  { name: 'in forced colours', options: { forcedColors: 'active' } },
] as const

for (const { name, options } of colours) {
  test(`someone who goes through a page by keyboard sees each stop ${name}`, {
    tag: '@any-content',
  }, async ({ page }) => {
    await page.emulateMedia(options)
    // Every outline is of one style, so the pages with all kinds of controls stand for the others.
    for (const path of ['/', '/projects']) {
      await page.goto(path)
      await walk(page, path)
    }
  })
}

/** Goes through the page that is open, and expects to see each stop; one of those that look the same. */
async function walk(page: Page, path: string): Promise<void> {
  // All pages have one header, so one walk through it is enough.
  const isFirst = path === '/'
  const looks = new Set<string>()
  await page.evaluate(startAt, isFirst ? '' : 'main')
  for (let stop = 0; stop < (isFirst ? stops : stopsInContent); stop += 1) {
    await page.keyboard.press('Tab')
    const look = await page.evaluate(describeFocused)
    if (look === undefined) break
    // Waiting until it is drawn takes most of the time.
    if (looks.has(look)) continue
    looks.add(look)
    const fault = await page.evaluate(findFocusFault)
    expect([path, page.viewportSize(), fault]).toEqual([path, page.viewportSize(), undefined])
  }
}

/** How many steps of the keyboard are taken on a page, and on one after its header. */
const stops = 25
const stopsInContent = 15

/** Has the keyboard begin at an element, or at the beginning of the page; runs in the page. */
function startAt(id: string): void {
  const { body } = document
  const place = document.getElementById(id) ?? body
  const before = place.getAttribute('tabindex')
  place.tabIndex = -1
  place.focus()
  place.blur()
  if (before === null) place.removeAttribute('tabindex')
  else place.setAttribute('tabindex', before)
}

/** What is alike in elements that look the same; undefined at the end of the page. Runs in the page. */
function describeFocused(): string | undefined {
  const { activeElement, body } = document
  if (!activeElement || activeElement === body) return undefined
  // In a frame of ours, what has the focus is in there.
  const frame = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : null
  return (
    frame?.activeElement?.outerHTML ??
    `${activeElement.tagName} ${activeElement.getAttribute('class')}`
  )
}

/** Why whatever has the focus cannot be seen, once it is drawn; runs in the page. */
async function findFocusFault(): Promise<string | undefined> {
  // Rows out of sight have no layout yet; the page scrolls to one when it is drawn.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const frame = document.activeElement instanceof HTMLIFrameElement ? document.activeElement : null
  // In a frame of ours, what has the focus is in there.
  const focused = frame ? frame.contentDocument?.activeElement : document.activeElement
  const { left: frameLeft = 0, top: frameTop = 0 } = frame?.getBoundingClientRect() ?? {}
  if (!focused) return 'has nothing'
  const name = focused.outerHTML.slice(0, 200)
  const { width, height, left: inLeft, top: inTop } = focused.getBoundingClientRect()
  const [left, top] = [inLeft + frameLeft, inTop + frameTop]
  const [right, bottom] = [left + width, top + height]
  if (width === 0 || height === 0) return `has no size: ${name}`
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) {
    return `is out of sight: ${name}`
  }
  // The handles of a range show the focus themselves, which a style of their own says.
  const isRange = focused instanceof HTMLInputElement && focused.type === 'range'
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return isMarked || isRange ? undefined : `has no outline: ${name}`
}

/** What stays in place while a page scrolls, and leaves little room to what has the focus. */
const crowded = [
  {
    name: 'beside the filters with Save-Data',
    path: '/projects',
    options: { viewport: { width: 1280, height: 500 } },
  },
  {
    name: 'in the open filters without script',
    path: '/projects#filter-panel',
    options: { viewport: zoomed, javaScriptEnabled: false },
  },
] as const

for (const { name, path, options } of crowded) {
  test(`nothing covers what has the focus ${name}`, async ({ browser, origin }) => {
    const context = await browser.newContext({ baseURL: origin, ...options })
    const page = await context.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await page.goto(path)
    let boxes = 0
    for (let stop = 0; stop < 2 * stops; stop += 1) {
      await page.keyboard.press('Tab')
      expect([stop, await page.evaluate(findCover)]).toEqual([stop, undefined])
      boxes += await page.locator('.filter-panel input:focus').count()
    }
    expect(boxes).toBeGreaterThan(10)
    await context.close()
  })
}

/**
 * What has the focus, if all of it is below something that stays in place, or out of sight (WCAG
 * 2.4.11); runs in the page, at once, since without script no page waits for a frame.
 */
function findCover(): string | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body) return undefined
  const { left, top, width, height } = focused.getBoundingClientRect()
  const parts = [0.1, 0.5, 0.9]
  const isHidden = (x: number, y: number) => {
    let at = document.elementFromPoint(left + x * width, top + y * height)
    if (!at) return true
    for (; at && !at.contains(focused); at = at.parentElement) {
      if (/sticky|fixed/u.test(getComputedStyle(at).position)) return true
    }
    return false
  }
  const isCovered = parts.every((x) => parts.every((y) => isHidden(x, y)))
  return isCovered ? focused.outerHTML.slice(0, 200) : undefined
}

test('the keyboard alone skips to the content, filters and opens a project', async ({ page }) => {
  await page.goto('/projects')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('water')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=water/u)
  // The rows are those of the search now, and stay.
  await expect(page.locator('#sentence')).toContainText('“water”')
  const first = page.getByRole('article').first().getByRole('link')
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
})
