import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** What axe leaves in a page. */
declare global {
  interface Window {
    readonly axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> }
  }
}

/** The rules whose answer differs from one set of colours to another. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Where the sizes of browser and pages begin, as devices['Desktop Chrome'] has them. */
const desktop = { width: 1280, height: 720 }
/** The narrowest screen that pages are made for. */
const narrow = { width: 320, height: 640 }
/** At 400 % zoom: a window of 1280 by 1024 pixels, in the sizes of its pages. */
export const zoomed = { width: 320, height: 256 }

/** What axe finds wrong with the page that is open, as `rule: elements`; nothing when all is well. */
export function findAxeFaults(page: Page): Promise<readonly string[]> {
  return analyze(page)
}

/**
 * What axe finds in every way the open page can be looked at. Everything is looked for on a wide
 * screen and on a narrow one, whose parts differ; in other colours, what colours can change.
 */
export async function findFaultsInAllWays(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (way: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${way}: ${fault}`))
  await page.setViewportSize(desktop)
  note('in light', await findAxeFaults(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  note('in dark', await findColourFaults(page))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  note('in forced colours', await findColourFaults(page))
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  await page.setViewportSize(narrow)
  note('on 320 pixels', await findAxeFaults(page))
  await page.setViewportSize(desktop)
  return faults
}

function findColourFaults(page: Page): Promise<readonly string[]> {
  return analyze(page, { runOnly: colourRules })
}

/** Asks axe in the page; it is put there once, and only what is wrong comes back. */
async function analyze(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(axe.source)
  }
  const found = await page.evaluate((asked) => window.axe?.run(document, asked), {
    ...options,
    resultTypes: ['violations'],
  } satisfies RunOptions)
  if (!found) throw new Error('axe is not in the page.')
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** By how many pixels the page that is open is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
