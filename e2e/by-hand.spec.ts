import { expect, test } from '@playwright/test'
import { unionCount, unionSentence } from './count-projects'
import { openLive, option, sentence } from './live-listing'
import { findAxeFaults, findFaultsInAllWays, measureOverflow, zoomed } from './page-faults'
import { sortBy } from './tool-menus'

test.describe('the keyboard alone', () => {
  test('comes to the search with Ctrl and K, and never loses its place', async ({ page }) => {
    await openLive(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('water/land')
    await expect(page.getByRole('searchbox')).toHaveValue('water/land')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await expect(sentence(page)).toContainText('matching “water/land”')
  })

  test('finds an option by typing, ticks it, and goes on from there', async ({ page }) => {
    await openLive(page)
    const find = page.getByRole('textbox', { name: 'Search solutions' })
    await find.focus()
    await page.keyboard.type('sanita')
    const solutions = page.getByRole('group', { name: 'Solution' })
    await expect(solutions.getByRole('checkbox')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await expect(option(page, 'Water and Sanitation Services and Management')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(sentence(page)).toContainText('on Water and Sanitation')
    await expect(option(page, 'Water and Sanitation Services and Management')).toBeFocused()
    await find.focus()
    await page.keyboard.press('Escape')
    await expect(solutions.getByRole('checkbox').nth(5)).toBeVisible()
  })

  test('Enter ticks the first option that fits', async ({ page }) => {
    await openLive(page)
    await page.getByRole('textbox', { name: 'Search countries' }).fill('nepal')
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toHaveText('1 project in Nepal')
  })

  test('takes filters away one after the other without being thrown back', async ({ page }) => {
    await openLive(page, '/projects?client=european-union&solution=governance')
    const chips = page.getByRole('list', { name: 'Active filters' })
    await chips.getByRole('link', { name: 'Remove Client: European Union' }).focus()
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toContainText('on Governance')
    await expect(sentence(page)).toBeFocused()
    // Enter pressed twice removes one.
    await page.keyboard.press('Enter')
    await expect(chips.getByRole('link', { name: 'Remove Solution: Governance' })).toBeVisible()
  })

  test('skips the filters, and Show leads to the results', async ({ page }) => {
    await openLive(page)
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to results' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toBeFocused()
    await page.getByRole('button', { name: /^Show \d+ projects$/u }).focus()
    await page.keyboard.press('Enter')
    await expect(sentence(page)).toBeFocused()
  })

  test('unticks an option behind "more" and stays on it', async ({ page }) => {
    await openLive(page)
    const countries = page.getByRole('group', { name: 'Country' })
    await countries.locator('summary').focus()
    await page.keyboard.press('Enter')
    await option(page, 'Nepal').focus()
    await page.keyboard.press('Space')
    await expect(sentence(page)).toHaveText('1 project in Nepal')
    await page.keyboard.press('Space')
    await expect(sentence(page)).toContainText('All')
    await expect(option(page, 'Nepal')).toBeFocused()
  })

  test('turns a page and reads on at its beginning', async ({ page }) => {
    await openLive(page)
    await page.getByRole('link', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/page=2/u)
    await expect(sentence(page)).toBeFocused()
    await expect(sentence(page)).toBeInViewport()
  })

  test('moves the handles of the years, and the fields say the same', async ({ page }) => {
    await openLive(page)
    const from = page.getByRole('slider', { name: 'From year' })
    const first = Number(await from.getAttribute('min'))
    await from.focus()
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight')
    await expect(page.getByLabel('From', { exact: true })).toHaveValue(String(first + 12))
    await expect(page).toHaveURL(new RegExp(`from=${first + 12}$`, 'u'))
    await expect(from).toBeFocused()
    await page.getByLabel('To', { exact: true }).fill('2020')
    await expect(page.getByRole('slider', { name: 'To year' })).toHaveValue('2020')
    await expect(sentence(page)).toContainText(`running between ${first + 12} and 2020`)
    await page.goBack()
    await expect(sentence(page)).toContainText('All')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the filters are a dialog that says what it will show', async ({ page }) => {
    await openLive(page)
    await page.getByRole('link', { name: 'Filters', exact: true }).tap()
    const dialog = page.getByRole('dialog', { name: 'Filters' })
    await expect(dialog).toBeVisible()
    await option(page, 'European Union').tap()
    await dialog.getByRole('button', { name: `Show ${unionCount} projects` }).tap()
    await expect(dialog).toBeHidden()
    await expect(sentence(page)).toHaveText(unionSentence)
    await expect(sentence(page)).toBeInViewport()
    await expect(sentence(page)).toBeFocused()
    await expect(page.getByRole('link', { name: 'Filters (1)' })).toBeVisible()
  })

  test('Escape closes the dialog, and Tab does not leave it', async ({ page }) => {
    await openLive(page)
    await page.getByRole('link', { name: 'Filters', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Close' })).toBeFocused()
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('#filter-panel') !== null,
      )
      expect(isInside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Filters', exact: true })).toBeFocused()
  })

  test('every control can be hit with a thumb', async ({ page }) => {
    await openLive(page, '/projects?client=european-union&solution=-governance&q=climate')
    const measure = () =>
      page
        .locator(
          '#results a:visible, #results button:visible, #filters label:visible, .filter-panel a:visible, #filters button:visible',
        )
        .evaluateAll((all) =>
          all
            // A link in a title or a sentence is exempt (WCAG 2.5.8, "inline").
            .filter((one) => !one.closest('article, table'))
            .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
            .filter(([, height]) => height < 43.5),
        )
    expect(await measure()).toEqual([])
    await page.getByRole('link', { name: /^Filter/u }).tap()
    expect(await measure()).toEqual([])
  })
})

test.describe('someone who sees the page in another way', () => {
  const address = '/projects?client=european-union&solution=-governance&q=clim'
  for (const view of [address, `${address}&view=table`, '/projects?q=gavernanse']) {
    test(`can use ${view} in any colours, on any width and at 200 and 400 % zoom`, async ({
      page,
    }) => {
      await openLive(page, view)
      expect(await findFaultsInAllWays(page)).toEqual([])
      for (const viewport of [{ width: 640, height: 400 }, zoomed]) {
        await page.setViewportSize(viewport)
        expect([viewport, await measureOverflow(page)]).toEqual([viewport, 0])
      }
    })
  }

  test('with reduced motion nothing glides', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      ...(baseURL && { baseURL }),
    })
    const page = await context.newPage()
    await openLive(page)
    await option(page, 'European Union').check()
    await sortBy(page, 'Title (A to Z)')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(await findAxeFaults(page)).toEqual([])
    await context.close()
  })
})
