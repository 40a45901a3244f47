import type { Page } from '@playwright/test'

/** Puts the listing in another order, by the menu above the results. */
export async function sortBy(page: Page, order: string): Promise<void> {
  await page.locator('#sort').click()
  await page.getByRole('link', { name: order, exact: true }).click()
}

/** Opens the panel with the downloads and the link of a listing. */
export async function openShare(page: Page): Promise<void> {
  await page.locator('#share').click()
}
