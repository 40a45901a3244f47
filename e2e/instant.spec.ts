import { expect, type Page, test } from '@playwright/test'
import { unionCount, unionSentence } from './count-projects'
import { listRequests, openLive, option, sentence, showButton } from './live-listing'
import { openShare, sortBy } from './tool-menus'

const chip = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

test.describe('who ticks a box', () => {
  test('sees results, counts, chips, title, address and downloads change without a request', async ({
    page,
  }) => {
    await openLive(page)
    const requests = await listRequests(page, async () => {
      await option(page, 'European Union').check()
      await expect(sentence(page)).toHaveText(unionSentence)
    })
    expect(requests).toEqual([])
    await expect(page).toHaveURL(/\/projects\?client=european-union$/u)
    await expect(page).toHaveTitle(/^Projects: European Union – /u)
    await expect(page.getByRole('article')).toHaveCount(6)
    await expect(chip(page, 'Remove Client: European Union')).toBeVisible()
    await expect(showButton(page)).toHaveText(`Show ${unionCount} projects`)
    await expect(
      page.getByRole('main').getByRole('link', { name: 'CSV', includeHidden: true }),
    ).toHaveAttribute('href', '/projects.csv?client=european-union')
    await expect(option(page, 'European Union')).toBeFocused()
  })

  test('has the links in the head that the server would give', async ({ page, context }) => {
    const readHead = (one: Page) =>
      one
        .locator('link[rel=canonical], link[type="application/atom+xml"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    await openLive(page, '/projects?sort=title')
    await option(page, 'European Union').check()
    await page.getByRole('searchbox').fill('climate')
    await expect(page).toHaveURL(/^[^?]*\?q=climate&client=european-union&sort=title$/u)
    const fromServer = await context.newPage()
    await fromServer.goto(page.url())
    expect((await readHead(fromServer)).join()).toContain('european-union')
    await expect.poll(() => readHead(page)).toEqual(await readHead(fromServer))
  })

  test('finds the same page after a reload, from the server', async ({ page }) => {
    await openLive(page, '/projects?region=sub-saharan-africa')
    await option(page, 'Foreign, Commonwealth & Development Office').check()
    await page.getByRole('link', { name: 'Exclude Sub-Saharan Africa instead' }).click()
    await sortBy(page, 'Oldest first')
    await expect(page.locator('#sort')).toContainText('Oldest first')
    await expect(page).toHaveURL(/sort=oldest/u)
    // Rows out of sight have no text of their own until they are drawn; what is announced comes later.
    const drawAll = () =>
      page.addStyleTag({
        content: `.project-row { content-visibility: visible !important }
          [role=status] { display: none !important }`,
      })
    const read = async () => ({
      text: (await page.locator('main').innerText()).replace(/\d+ of \d+/gu, ''),
      ticked: await page
        .locator('input:checked')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      title: await page.title(),
    })
    await drawAll()
    const before = await read()
    await page.reload()
    await expect(showButton(page)).toHaveText(/\d/u)
    await drawAll()
    expect(await read()).toEqual(before)
    expect(before.ticked).toEqual([
      '-sub-saharan-africa',
      'foreign-commonwealth-development-office',
    ])
  })

  test('hears the new total once, after it has settled', async ({ page }) => {
    await openLive(page)
    const said = page.locator('main > div > [role=status]')
    await expect(said).toBeEmpty()
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const region = document.querySelector('main > div > [role=status]')
      new MutationObserver(() => heard.push(region?.textContent ?? '')).observe(
        region ?? document,
        {
          childList: true,
          characterData: true,
          subtree: true,
        },
      )
    })
    await page.getByRole('searchbox').pressSequentially('water')
    await expect(said).toHaveText(/^\d+ projects matching “water”$/u)
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    expect(new Set(heard).size).toBe(1)
    // The framework would say the title of the answer before.
    await expect(page.locator('next-route-announcer')).toHaveJSProperty('inert', true)
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expect(said).toHaveText('View: table')
  })

  test('can tick before the index is there, and is answered when it is', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/finder/facets-*', async (route) => {
      await held
      await route.continue()
    })
    const asked = page.waitForRequest('**/finder/facets-*')
    await page.goto('/projects')
    await asked
    await option(page, 'European Union').check()
    await expect(option(page, 'European Union')).toBeChecked()
    await expect(sentence(page)).toContainText('All')
    release()
    await expect(sentence(page)).toHaveText(unionSentence)
    await expect(page).toHaveURL(/client=european-union$/u)
  })
})

test.describe('two tabs', () => {
  test('each keep their own listing', async ({ context }) => {
    const [one, two] = [await context.newPage(), await context.newPage()]
    await openLive(one)
    await openLive(two)
    await option(one, 'European Union').check()
    await option(two, 'Governance').check()
    await expect(sentence(one)).toHaveText(unionSentence)
    await expect(sentence(two)).toContainText('on Governance')
    await one.getByRole('article').first().getByRole('link').click()
    await expect(
      one.getByRole('link', { name: `Back to the ${unionCount} search results` }),
    ).toBeVisible()
    await one.getByRole('link', { name: `Back to the ${unionCount} search results` }).click()
    await expect(sentence(one)).toHaveText(unionSentence)
  })
})

test('what is typed before the scripts have come is answered when they have', async ({ page }) => {
  let release = () => {}
  const come = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await come
    await route.continue()
  })
  await page.goto('/projects', { waitUntil: 'commit' })
  await page.getByRole('searchbox').pressSequentially('governance')
  release()
  await expect(page.locator('#sentence')).toContainText('matching “governance”')
  await expect(page.getByRole('searchbox')).toHaveValue('governance')
})

test('the link of what is on show can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLive(page)
  await option(page, 'European Union').check()
  await openShare(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
