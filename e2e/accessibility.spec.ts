import { expect, type Page } from '@playwright/test'
import { findFaultsInAllWays, measureOverflow, zoomed } from './page-faults'
import { pickPages } from './pick-pages'
import { test } from './test-with-origin'

/** Pages that no sitemap names. */
const unlisted = [
  '/projects?client=european-union&colour=red',
  '/projects?client=kosmos-energy&country=egypt',
  '/projects?view=map',
  '/projects?view=table',
  '/projects/ukraine-facility-audit-board-secretariat',
  '/projects/georgia-economic-security-program',
  '/projects/print?client=european-union',
  '/nowhere',
  `/projects?q=${'a'.repeat(300)}`,
]

/** One page of each kind, and those that no sitemap names. */
async function listPages(origin: string): Promise<string[]> {
  const pages = await pickPages(origin)
  return [...pages.map(({ path }) => path), ...unlisted]
}

// In two parts, for two cores.
for (const part of [0, 1]) {
  test(`axe finds nothing in any colours or width, and no page is wider than its screen, even with letters twice as large (part ${part + 1})`, {
    tag: '@any-content',
  }, async ({ page, origin }) => {
    test.setTimeout(600_000)
    const paths = await listPages(origin)
    for (const path of paths.filter((_, at) => at % 2 === part)) {
      await page.goto(path)
      expect([path, await findFaultsInAllWays(page)]).toEqual([path, []])
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

/** Where what the focus is on may be hard to see: in other colours, and in little room. */
const walks = [
  { name: 'in light', options: {}, isMain: () => true },
  { name: 'at 400 % zoom', options: { viewport: zoomed }, isMain: () => true },
  // Every outline is of one style, so the pages with all kinds of controls stand for the others.
  { name: 'in dark', options: { colorScheme: 'dark' }, isMain: hasControls },
  { name: 'in forced colours', options: { forcedColors: 'active' }, isMain: hasControls },
] as const

function hasControls(path: string): boolean {
  return path === '/' || path === '/projects'
}

for (const { name, options, isMain } of walks) {
  test(`someone who goes through a page by keyboard sees each stop ${name}`, {
    tag: '@any-content',
  }, async ({ browser, origin }) => {
    test.setTimeout(600_000)
    const context = await browser.newContext({ baseURL: origin, ...options })
    const page = await context.newPage()
    for (const { path } of (await pickPages(origin)).filter((one) => isMain(one.path))) {
      await page.goto(path)
      // All pages have one header, so one walk through it is enough.
      const isFirst = path === '/'
      if (!isFirst) await skipToContent(page)
      for (let stop = 0; stop < (isFirst ? stops : stopsInContent); stop += 1) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate(findFocusFault)
        if (fault === 'the end') break
        expect([path, fault]).toEqual([path, undefined])
      }
    }
    await context.close()
  })
}

/** How many steps of the keyboard are taken on a page, and on one after its header. */
const stops = 25
const stopsInContent = 15

async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator(':target')).toBeVisible()
}

/** Why whatever has the focus cannot be seen, once it is drawn; runs in the page. */
async function findFocusFault(): Promise<string | undefined> {
  // Rows out of sight have no layout yet; the page scrolls to one when it is drawn.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const frame = document.activeElement instanceof HTMLIFrameElement ? document.activeElement : null
  // In a frame of ours, what has the focus is in there.
  const focused = frame ? frame.contentDocument?.activeElement : document.activeElement
  const { left: frameLeft = 0, top: frameTop = 0 } = frame?.getBoundingClientRect() ?? {}
  if (!focused || focused === document.body) return 'the end'
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
