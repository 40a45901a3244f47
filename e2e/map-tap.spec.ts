import { expect, test } from '@playwright/test'

test.use({ hasTouch: true, viewport: { width: 360, height: 800 } })

test('a tap on a country says its name and number, with a link to its page', async ({ page }) => {
  await page.goto('/')
  const frame = page.locator('.map-frame')
  await frame.getByRole('link', { name: /^Ethiopia, / }).tap()
  const tip = frame.locator('.map-tip')
  await expect(tip).toHaveText(/^Ethiopia, \d+ projects?$/u)
  await expect(tip).toBeFocused()
  await tip.tap()
  await expect(page).toHaveURL(/\/countries\/ethiopia$/u)
})
