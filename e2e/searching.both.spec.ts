import { expect, type Page, test } from '@playwright/test'
import { countPublished, publishedTotal, unionCount, unionSentence } from './count-projects'

const sentence = (page: Page) => page.locator('#sentence')
const results = (page: Page) => page.getByRole('article')

/** Searches as a visitor does: types, presses Enter and waits for what was found. */
async function search(page: Page, text: string) {
  await page.goto('/projects')
  await page.getByRole('searchbox').fill(text)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=/u)
  // The address is there before the words that are searched.
  await expect(sentence(page)).toContainText(`matching “${text}”`)
}

test.describe('a search', () => {
  test('by a former name of a client finds its projects, and says why', async ({ page }) => {
    await search(page, 'DFID land')
    await expect(results(page).first()).toContainText('Land Investment for Transformation')
    await expect(results(page).first()).toContainText(
      'DFID is another name for Foreign, Commonwealth & Development Office',
    )
  })

  test('marks what it found in titles, summaries and names', async ({ page }) => {
    await search(page, 'water')
    const marks = await page.locator('article mark').allInnerTexts()
    expect(marks.length).toBeGreaterThan(1)
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^water/u)
  })

  test('finds words of the text, and shows which', async ({ page }) => {
    await search(page, 'coordinator')
    await expect(results(page).filter({ hasText: 'Tackling Deadly Diseases' })).toContainText(
      'In the text: coordinator',
    )
  })

  test('forgives a typing error, and says so', async ({ page }) => {
    await search(page, 'goverment')
    await expect(results(page).first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'About this address' })).toContainText(
      'No projects match “goverment”',
    )
    for (const mark of await page.locator('article mark').allInnerTexts()) {
      expect(mark.toLowerCase()).toMatch(/^governm?ent/u)
    }
  })

  test('without accents finds words with them', async ({ page }) => {
    await search(page, 'cote')
    await expect(results(page).filter({ hasText: 'Tackling Deadly Diseases' })).toBeVisible()
  })

  test('that finds nothing asks whether another spelling was meant', async ({ page }) => {
    await search(page, 'dfid govrenace')
    await expect(sentence(page)).toHaveText('No projects matching “dfid govrenace”')
    const other = page.getByRole('link', { name: 'Did you mean “dfid governance”?' })
    const promised = /\d+/u.exec(await other.locator('xpath=..').innerText())?.[0]
    await other.click()
    await expect(sentence(page)).toHaveText(`${promised} projects matching “dfid governance”`)
  })

  test('counts every option within what it found', async ({ page }) => {
    await search(page, 'water')
    const total = Number(/\d+/u.exec(await sentence(page).innerText())?.[0])
    const counts = await page
      .getByRole('group', { name: 'Status' })
      .locator('label')
      .evaluateAll((labels) =>
        labels.map((label) => Number(/(\d+) projects?$/u.exec(label.textContent ?? '')?.[1])),
      )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
  })
})

test('a value can be left out, asked for again, and dropped', async ({ page }) => {
  await page.goto('/projects?client=european-union')
  await page.getByRole('link', { name: 'Exclude European Union instead' }).click()
  await expect(page).toHaveURL(/\/projects\?client=-european-union$/u)
  await expect(sentence(page)).toHaveText(
    `${publishedTotal - unionCount} projects excluding European Union`,
  )
  const box = page.getByRole('checkbox', { name: /^Not European Union/u })
  await expect(box).toBeChecked()
  await page.getByRole('link', { name: 'Include European Union instead' }).click()
  await expect(sentence(page)).toHaveText(unionSentence)
  await page.goBack()
  await page.getByRole('link', { name: 'Remove Not: European Union' }).click()
  await expect(page).toHaveURL(/\/projects$/u)
})

test('a chip says its facet, or that it excludes; an excluded name that two facets have says both', async ({
  page,
}) => {
  await page.goto('/projects?region=worldwide&country=-worldwide&solution=governance')
  const chips = page.getByRole('list', { name: 'Active filters' })
  await expect(chips.getByText('Region:', { exact: true })).toBeVisible()
  await expect(chips.getByText('Country:', { exact: true })).toBeVisible()
  await expect(chips.getByText('Not:', { exact: true })).toHaveCount(1)
  await expect(chips.getByText('Solution:', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Include Country: Worldwide instead' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Exclude Governance instead' })).toBeVisible()
})

test('what is left out stays so when one filters on', async ({ page }) => {
  await page.goto('/projects?client=-european-union')
  await page.getByRole('checkbox', { name: /^Governance\s*,/u }).check()
  await page.getByRole('button', { name: /^Show (\d+ )?projects?$/u }).click()
  await expect(page).toHaveURL(/client=-european-union&solution=governance/u)
  await expect(sentence(page)).toContainText('on Governance, excluding European Union')
})

test('projects show as a table that sorts, and the choice stays', { tag: '@smoke' }, async ({
  page,
}) => {
  await page.goto('/projects?region=sub-saharan-africa')
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page).toHaveURL(/view=table/u)
  const titles = page.getByRole('rowheader')
  await expect(titles).toHaveCount(countPublished('regions', 'Sub-Saharan Africa'))
  await page.getByRole('columnheader', { name: 'Project' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=title&view=table/u)
  await expect(page.getByRole('columnheader', { name: 'Project' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.getByRole('columnheader', { name: 'Years' }).getByRole('link').click()
  await page.getByRole('columnheader', { name: 'Years' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=oldest&view=table/u)
  await expect(titles.first()).toContainText('ProAgro')
  await page.getByRole('checkbox', { name: /^Kosmos Energy\s*,/u }).check()
  await page.getByRole('button', { name: /^Show (\d+ )?projects?$/u }).click()
  await expect(titles).toHaveCount(1)
  await expect(page).toHaveURL(/view=table/u)
})

test('the years show how many projects ran in each', async ({ page }) => {
  await page.goto('/projects')
  await expect(page.getByRole('img', { name: /^Projects by year, \d{4} to \d{4}/u })).toBeVisible()
})
