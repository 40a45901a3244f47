import { expect, type Page, test } from '@playwright/test'
import { follow } from './follow'

const order = (page: Page) => page.getByRole('navigation', { name: 'Previous and next project' })

async function listTitles(page: Page): Promise<string[]> {
  return page
    .getByRole('article')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

test('from a listing one reads on in the order of that listing', async ({ page }) => {
  await page.goto('/projects?client=european-union&sort=title')
  const [first = '', second = '', third = ''] = await listTitles(page)
  await page.locator(`article a[href="${second}"]`).click()
  await expect(
    order(page).getByRole('link', { name: /^Back to the \d+ search results/u }),
  ).toBeVisible()
  await expect(order(page).locator('a[rel=prev]')).toHaveAttribute('href', first)
  await order(page).locator('a[rel=next]').click()
  await expect(page).toHaveURL(new RegExp(`${third}$`, 'u'))
  await expect(order(page).locator('a[rel=prev]')).toHaveAttribute('href', second)
  await order(page).getByRole('link', { name: /^Back/u }).click()
  await expect(page).toHaveURL(/client=european-union&sort=title/u)
})

test('one reads on beyond the page of the listing', async ({ page }) => {
  await page.goto('/projects?page=2')
  const [beyond = ''] = await listTitles(page)
  await page.goto('/projects')
  const last = (await listTitles(page)).at(-1) ?? ''
  await follow(page.locator(`article a[href="${last}"]`))
  await expect(page).toHaveURL(new RegExp(`${last}$`, 'u'))
  await order(page).locator('a[rel=next]').click()
  await expect(page).toHaveURL(new RegExp(`${beyond}$`, 'u'))
})

test('who comes from elsewhere reads on through the whole portfolio', async ({ page }) => {
  await page.goto('/projects/angola-proagro')
  await expect(order(page).getByRole('link', { name: /^All \d+ projects/u })).toBeVisible()
  await expect(order(page).locator('a[rel=prev]')).toBeVisible()
})
