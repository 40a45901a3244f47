import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/** What axe leaves in a page. */
declare global {
  interface Window {
    readonly axe?: {
      run(context: Document | { include: Element[] }, options: RunOptions): Promise<AxeResults>
    }
    readonly pickLooks?: typeof pickLooks
    /** Of the way the page is looked at now. */
    looks?: ReturnType<typeof pickLooks> | undefined
  }
}

/** Half as long as the source, which goes to the browser for every page. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules whose answer differs from one set of colours to another. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Where the sizes of browser and pages begin, as devices['Desktop Chrome'] has them. */
export const desktop = { width: 1280, height: 720 }
/** The narrowest screen that pages are made for. */
const narrow = { width: 320, height: 640 }
/** At 400 % zoom: a window of 1280 by 1024 pixels, in the sizes of its pages. */
export const zoomed = { width: 320, height: 256 }

/** What axe finds wrong with the page that is open, as `rule: elements`; nothing when all is well. */
export function findAxeFaults(page: Page): Promise<readonly string[]> {
  return analyze(page)
}

/** The same but for colours, which are the same whatever a page is about. */
export function findFaultsOfContent(page: Page): Promise<readonly string[]> {
  return analyze(page, { rules: colourRulesOff })
}

/**
 * What axe finds in every way the open page can be looked at. Everything is looked for on a wide
 * screen; on a narrow one all but colours, since its parts differ; and in other colours, and on the
 * narrow screen, the colours of one text for all that look the same.
 *
 * @param known looks of texts that were compared before, by the way they were looked at; the new ones
 *   are added. With it, no way compares colours but of texts that look like none before.
 */
export async function findFaultsInAllWays(
  page: Page,
  known?: Set<string>,
): Promise<readonly string[]> {
  const faults: string[] = []
  const note = (way: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${way}: ${fault}`))
  const compareColours = async (way: string) => note(way, await findColourFaults(page, way, known))
  await page.setViewportSize(desktop)
  note('in light', await (known ? findFaultsOfContent(page) : findAxeFaults(page)))
  if (known) await compareColours('in light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await compareColours('in dark')
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await compareColours('in forced colours')
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  await page.setViewportSize(narrow)
  note('on 320 pixels', await findFaultsOfContent(page))
  await compareColours('on 320 pixels')
  await page.setViewportSize(desktop)
  return faults
}

const colourRulesOff = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]))

/** Comparing colours takes most of the time of axe, and most texts look like many others. */
async function findColourFaults(
  page: Page,
  way: string,
  known = new Set<string>(),
): Promise<readonly string[]> {
  await putAxe(page)
  const looks = await page.evaluate(() => {
    window.looks = window.pickLooks?.()
    return [...(window.looks?.keys() ?? [])]
  })
  const fresh = looks.filter((look) => !known.has(`${way} ${look}`))
  for (const look of fresh) known.add(`${way} ${look}`)
  return fresh.length === 0 ? [] : analyze(page, { runOnly: colourRules }, fresh)
}

/** Asks axe in the page, of the texts of some looks or of all there is; only what is wrong comes back. */
async function analyze(
  page: Page,
  options: RunOptions = {},
  looks?: readonly string[],
): Promise<readonly string[]> {
  await putAxe(page)
  const found = await page.evaluate(
    ([asked, asks]) => {
      const include = asks?.flatMap((look) => window.looks?.get(look) ?? [])
      return window.axe?.run(include ? { include } : document, asked)
    },
    [{ ...options, resultTypes: ['violations'] } satisfies RunOptions, looks] as const,
  )
  if (!found) throw new Error('axe is not in the page.')
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** Puts axe into the page and its frames, once. */
async function putAxe(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => window.axe !== undefined)) continue
    await frame.evaluate(`${axe}; window.pickLooks = ${pickLooks}`)
  }
}

/**
 * The first text of each look, by what its contrast depends on, and whether a link stands out of its
 * text. A frame looks like nothing else. Runs in the page.
 */
function pickLooks(): Map<string, Element> {
  const layers = new Map<Element, string>()
  const readLayers = (element: Element | null): string => {
    if (!element) return ''
    const known = layers.get(element)
    if (known !== undefined) return known
    const { color, backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
    const own = `${color} ${backgroundColor} ${backgroundImage} ${opacity} ${position}`
    const all = `${own} on ${readLayers(element.parentElement)}`
    layers.set(element, all)
    return all
  }
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  const looks = new Map<string, Element>()
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) && !element.matches('input, iframe')) continue
    const { fontSize, fontWeight, textDecorationLine, visibility } = getComputedStyle(element)
    // What is there for readers of the screen only is one pixel wide.
    const isDrawn = visibility === 'visible' && element.getBoundingClientRect().width > 1
    const source = element.getAttribute('src')
    const own = [element.tagName, source, fontSize, fontWeight, textDecorationLine, isDrawn]
    const look = `${own.join()} ${readLayers(element)}`
    if (!looks.has(look)) looks.set(look, element)
  }
  return looks
}

/** By how many pixels the page that is open is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
