import { expect, type Page, test } from '@playwright/test'

const list = (page: Page) => page.getByRole('main').getByRole('list').first()
const listTitles = (page: Page) =>
  page
    .getByRole('region', { name: /in this order$/u })
    .locator('li .title-link')
    .allInnerTexts()

/** Opens a shortlist of the first projects of the listing. */
async function openShortlist(page: Page, count: number): Promise<readonly string[]> {
  const { projects } = await (await page.request.get('/api/projects')).json()
  const slugs = projects.slice(0, count).map(({ slug }: { slug: string }) => slug)
  await page.goto(`/projects/shortlist?pick=${slugs.join(',')}`)
  await expect(list(page)).toBeVisible()
  return listTitles(page)
}

test('whoever orders a shortlist goes on where the hand is, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const titles = await openShortlist(page, 8)
  const title = titles[6] ?? ''
  const move = (name: string, of = title) =>
    page.getByRole('link', { name }).filter({ hasText: of })
  await move('Move up').focus()
  await page.keyboard.press('Enter')
  await expect(move('Move up')).toBeFocused()
  await expect(move('Move up')).toBeInViewport()
  expect(await listTitles(page)).toEqual(titles.with(5, title).with(6, titles[5] ?? ''))
  await move('To top').click()
  // At the top it can go down only.
  await expect(move('Move down')).toBeFocused()
  expect((await listTitles(page))[0]).toBe(title)
  await move('Remove').click()
  await expect(move('Remove', titles[0])).toBeFocused()
  expect(await listTitles(page)).toHaveLength(7)
})

test('whoever adds a project goes on in the list of those to add', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/projects/shortlist')
  const add = page.getByRole('link', { name: /^Add ?:/u })
  const before = await add.count()
  await add.nth(5).click()
  await expect(page.getByText('In the shortlist').first()).toBeFocused()
  await expect(add).toHaveCount(before - 1)
})
