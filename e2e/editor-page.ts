import { expect as impatient, test } from '@playwright/test'
import type { TestedHost } from './host-editor'

/** The editor is a large application. */
const expect = impatient.configure({ timeout: 45_000 })

/** What the page of the editor promises before the editor is there, to somebody not signed in. */
export function testEditorPage(host: Pick<TestedHost, 'origin'>): void {
  test('without JavaScript the editor says that it needs it', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${host.origin}/keystatic`)
    await expect(page.getByRole('heading')).toHaveText(['The editor needs JavaScript'])
    await context.close()
  })

  test('when the scripts of the editor do not come, it says so after a while in the chosen colours, and comes when the page is loaded again', async ({
    page,
  }) => {
    const scripts = '**/_next/static/**/*.js'
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => localStorage.setItem('keystatic-color-scheme', 'dark'))
    await page.route(scripts, (route) => route.abort())
    await page.goto(`${host.origin}/keystatic`)
    const again = page.getByRole('link', { name: 'Load the page again' })
    await expect(page.getByRole('heading')).toHaveText(['The editor is loading\u00a0…'])
    await expect(again).toBeHidden()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    )
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await expect(again).toBeVisible()
    await page.unroute(scripts)
    await again.click()
    await expect(page.getByRole('heading')).toHaveText(['Sign in to write'])
  })
}
