import { expect, type Page, test } from '@playwright/test'
import { unionSentence } from './count-projects'
import { follow } from './follow'
import { openLive, option, sentence } from './live-listing'
import { sortBy } from './tool-menus'

test('each step can be taken back and again, with what was ticked and where the focus was', async ({
  page,
}) => {
  await openLive(page)
  await option(page, 'European Union').check()
  await option(page, 'Governance').check()
  await expect(sentence(page)).toContainText('on Governance for the European Union')
  await page.goBack()
  await expect(sentence(page)).toHaveText(unionSentence)
  await expect(option(page, 'Governance')).not.toBeChecked()
  await page.goBack()
  await expect(sentence(page)).toContainText('All')
  await expect(option(page, 'European Union')).not.toBeChecked()
  await page.goForward()
  await page.goForward()
  await expect(sentence(page)).toContainText('on Governance for the European Union')
  await expect(option(page, 'Governance')).toBeChecked()
})

test('typing is one step, however many letters', async ({ page }) => {
  await openLive(page)
  await option(page, 'European Union').check()
  await page.getByRole('searchbox').pressSequentially('governance', { delay: 20 })
  await expect(page).toHaveURL(/q=governance&client=european-union$/u)
  await page.goBack()
  await expect(page).toHaveURL(/\/projects\?client=european-union$/u)
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await page.goForward()
  await expect(page.getByRole('searchbox')).toHaveValue('governance')
  await expect(sentence(page)).toContainText('matching “governance”')
})

test('typing is one step, even when the browser finds time to load in the middle of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const idle: IdleRequestCallback[] = []
    Object.assign(window, {
      requestIdleCallback: (callback: IdleRequestCallback) => idle.push(callback),
      haveTime: () => {
        for (const callback of idle) callback({ didTimeout: false, timeRemaining: () => 50 })
      },
    })
  })
  await page.goto('/projects')
  await page.getByRole('searchbox').pressSequentially('g')
  await expect(sentence(page)).toContainText('matching “g”')
  // Before the next letter is answered.
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'o')
    const { haveTime } = window as unknown as { haveTime: () => void }
    haveTime()
  })
  await page.getByRole('searchbox').pressSequentially('vernance')
  await expect(page).toHaveURL(/q=governance$/u)
  await page.goBack()
  await expect(page).toHaveURL(/\/projects$/u)
})

for (const [name, wayBack] of [
  ['Back', (page: Page) => page.goBack()],
  ['the link', (page: Page) => page.getByRole('link', { name: /^Back to the/u }).click()],
] as const) {
  test(`from a project ${name} leads to the place in the list that one left`, async ({ page }) => {
    await openLive(page)
    await sortBy(page, 'Title (A to Z)')
    await expect(page.locator('#sort')).toContainText('Title (A to Z)')
    const link = page.getByRole('article').nth(12).getByRole('link')
    await link.scrollIntoViewIfNeeded()
    const href = await link.getAttribute('href')
    await follow(link)
    await expect(page).toHaveURL(new RegExp(`${href}$`, 'u'))
    await wayBack(page)
    await expect(page).toHaveURL(/\/projects\?sort=title/u)
    await expect(page.locator(`article a[href="${href}"]`)).toBeInViewport()
    await expect(page.locator('#sort')).toContainText('Title (A to Z)')
  })
}

test('Back puts the focus on the project that one had opened', async ({ page }) => {
  await openLive(page, '/projects?client=european-union')
  await option(page, 'Governance').check()
  const link = page.getByRole('article').nth(1).getByRole('link')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
  await page.goBack()
  await expect(sentence(page)).toContainText('on Governance for the European Union')
  await expect(link).toBeFocused()
})

test('Back works after the project was loaded again, when nothing of the listing is left', async ({
  page,
}) => {
  await openLive(page)
  await option(page, 'European Union').check()
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
  await page.reload()
  await page.goBack()
  await expect(page).toHaveURL(/\/projects\?client=european-union$/u)
  await expect(sentence(page)).toHaveText(unionSentence)
  await expect(option(page, 'European Union')).toBeChecked()
})

test('a listing left before its index came stays left', async ({ page }) => {
  await page.goto('/')
  const ways = page.getByRole('region', { name: 'By region' }).getByRole('link')
  await follow(ways.first())
  await expect(sentence(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'By region' })).toBeVisible()
  await follow(ways.nth(1))
  await expect(page).toHaveURL(/region=/u)
  const region = await page.locator('input[name=region]:checked').getAttribute('value')
  await expect(page).toHaveURL(new RegExp(`region=${region}$`, 'u'))
})

test('visitors who type and immediately open a project find their words again on the way back', async ({
  page,
}) => {
  await openLive(page)
  await page.getByRole('searchbox').pressSequentially('clima', { delay: 20 })
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
  const address = page.url()
  // Longer than the listing waits before it writes its address.
  await expect(async () => {
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(1500)
  }).toPass()
  expect(page.url()).toBe(address)
  await page.goBack()
  await expect(page).toHaveURL(/\/projects\?q=clima$/u)
  await expect(page.getByRole('searchbox')).toHaveValue('clima')
})

test('the link in the header shows all projects again, and Back what was filtered', async ({
  page,
}) => {
  await openLive(page)
  await option(page, 'European Union').check()
  await expect(sentence(page)).toHaveText(unionSentence)
  await page.getByRole('banner').getByRole('link', { name: 'All projects' }).click()
  await expect(page).toHaveURL(/\/projects$/u)
  await expect(sentence(page)).toContainText('All')
  await expect(option(page, 'European Union')).not.toBeChecked()
  await page.goBack()
  await expect(sentence(page)).toHaveText(unionSentence)
  await expect(option(page, 'European Union')).toBeChecked()
})

test('Back empties a field of years even while the focus is in it', async ({ page }) => {
  await openLive(page)
  const from = page.getByLabel('From', { exact: true })
  await from.fill('2015')
  await expect(page).toHaveURL(/from=2015$/u)
  await page.goBack()
  await expect(sentence(page)).toContainText('All')
  await expect(from).toHaveValue('')
})

test('years typed the wrong way round are turned once one goes on, and a message says so', async ({
  page,
}) => {
  await openLive(page)
  await page.getByLabel('From', { exact: true }).fill('2020')
  await page.getByLabel('To', { exact: true }).fill('2015')
  // What is found, and told on the button, is what is asked then.
  await expect(sentence(page)).toContainText('running between 2015 and 2020')
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2020')
  await page.getByRole('searchbox').focus()
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2015')
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2020')
  const years = page.getByRole('group', { name: 'Years of work' })
  const notice = years.getByText('The years were in the wrong order')
  await expect(notice).toBeVisible()
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(notice).toBeHidden()
})

test('both years can be typed anew, the later one first or last', async ({ page }) => {
  await openLive(page, '/projects?from=2005&to=2010')
  await page.getByLabel('From', { exact: true }).fill('2015')
  // The other one is about to follow, so nothing is turned round yet.
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2010')
  await page.getByLabel('To', { exact: true }).fill('2020')
  await expect(page).toHaveURL(/from=2015&to=2020$/u)
  await page.getByLabel('To', { exact: true }).fill('2001')
  await page.getByLabel('From', { exact: true }).fill('1999')
  await expect(page).toHaveURL(/from=1999&to=2001$/u)
})

test('a year that cannot be one stays as typed, and a message says that it is ignored', async ({
  page,
}) => {
  await openLive(page, '/projects?from=2015')
  const from = page.getByLabel('From', { exact: true })
  await from.fill('1800')
  await expect(from).toHaveAccessibleDescription(
    /^“1800” is not a year from \d+ to \d+, so it was/u,
  )
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(/\/projects$/u)
  await from.fill('2015.5')
  await expect(page).toHaveURL(/\/projects$/u)
  await from.fill('205')
  await expect(from).not.toHaveAttribute('aria-invalid')
  await page.getByRole('searchbox').focus()
  await expect(from).toHaveValue('205')
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await from.fill('2015')
  await expect(from).not.toHaveAttribute('aria-invalid')
  await expect(page).toHaveURL(/from=2015$/u)
})
