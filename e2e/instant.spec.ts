import { expect, type Page, type Request, test } from '@playwright/test'
import { unionCount, unionSentence } from './count-projects'
import { openShare, sortBy } from './tool-menus'

/** A listing whose filters answer at once. */
async function openLive(page: Page, address = '/projects') {
  await page.goto(address)
  await expect(page.locator('#filters [type=submit]')).toHaveText(/\d/u)
}

const showButton = (page: Page) => page.getByRole('button', { name: /^Show (\d+ )?projects?$/u })
const sentence = (page: Page) => page.locator('#sentence')
const option = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^(Not )?${name}\\s*,`, 'u') })
const chip = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** The addresses asked of the server while something is done. */
async function listRequests(page: Page, act: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const note = (request: Request) => {
    // A browser asks for the site's icon whenever it likes.
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  }
  page.on('request', note)
  await act()
  page.off('request', note)
  return asked
}

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

test.describe('without the index', () => {
  const failures = {
    'of another build, gone after a deploy': (page: Page) =>
      page.route('**/finder/*', (route) =>
        route.fulfill({ status: 404, body: 'There is no such index.' }),
      ),
    'cut off by the network': (page: Page) => page.route('**/finder/*', (route) => route.abort()),
    'that is an error page': (page: Page) =>
      page.route('**/finder/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>\n<h1>Log in</h1>' }),
      ),
    'that belongs to other rows': (page: Page) =>
      page.route('**/finder/rows-*', (route) =>
        route.fulfill({
          body: '{"format":"fieldbook-rows-1","meta":{},"columns":[{"name":"lengths","bytes":0,"planes":1},{"name":"rows","bytes":0,"planes":0}]}\n',
        }),
      ),
  }
  for (const [name, fail] of Object.entries(failures)) {
    test(`${name}, the form goes to the server, and nothing is said of it`, async ({ page }) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      await fail(page)
      await page.goto('/projects')
      await page.waitForLoadState('networkidle')
      await option(page, 'European Union').check()
      await page.getByRole('searchbox').fill('governance')
      await showButton(page).click()
      await expect(page).toHaveURL(
        /q=governance&client=european-union|client=european-union&q=governance/u,
      )
      await expect(sentence(page)).toContainText('for the European Union, matching “governance”')
      await sortBy(page, 'Oldest first')
      await expect(page).toHaveURL(/sort=oldest/u)
      expect(problems).toEqual([])
    })
  }

  test('on a slow line, a sent form does not wait for it', async ({ page }) => {
    await page.route('**/finder/*', () => new Promise(() => {}))
    await page.goto('/projects')
    await option(page, 'European Union').check()
    await showButton(page).click()
    await expect(page).toHaveURL(/client=european-union/u)
    await expect(sentence(page)).toHaveText(unionSentence)
  })

  test('whose words fail to come, filters answer at once and texts go to the server', async ({
    page,
  }) => {
    await page.route('**/finder/text-*', (route) => route.abort())
    await openLive(page)
    await option(page, 'European Union').check()
    await expect(sentence(page)).toHaveText(unionSentence)
    await page.getByRole('searchbox').fill('governance')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/q=governance/u)
    await expect(sentence(page)).toContainText('for the European Union, matching “governance”')
  })
})

test.describe('the index', () => {
  test('is fetched on no page but the listing', async ({ page }) => {
    for (const address of ['/', '/projects/clima-med', '/nowhere']) {
      const requests = await listRequests(page, async () => {
        await page.goto(address, { waitUntil: 'networkidle' })
      })
      expect(requests.filter((url) => url.includes('/finder/'))).toEqual([])
    }
  })

  test('leaves its words where they are until somebody searches', async ({ page }) => {
    const requests = await listRequests(page, () => openLive(page))
    expect(requests.filter((url) => url.includes('/finder/text-'))).toEqual([])
    const words = page.waitForRequest('**/finder/text-*')
    await page.getByRole('searchbox').focus()
    await words
  })

  test('is not fetched for who saves data until they ask for it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const requests = await listRequests(page, async () => {
      await page.goto('/projects', { waitUntil: 'networkidle' })
      await page.getByRole('searchbox').hover()
      await page.getByRole('searchbox').focus()
      await page.waitForLoadState('networkidle')
    })
    expect(requests.filter((url) => url.includes('/finder/'))).toEqual([])
    await page.getByRole('button', { name: 'Turn on instant filtering' }).click()
    await expect(showButton(page)).toHaveText(/\d/u)
    await option(page, 'European Union').check()
    await expect(sentence(page)).toHaveText(unionSentence)
  })

  test('comes and goes without moving anything on the page', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number
            hadRecentInput: boolean
          }
          if (!hadRecentInput) shifts.push(value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await openLive(page)
      const words = page.waitForResponse('**/finder/text-*')
      await page.getByRole('searchbox').hover()
      await (await words).finished()
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts).toEqual([])
      // What is ticked and typed changes the results, and nothing above and beside them moves.
      const places = () =>
        page
          .locator('header, h1, [type=search], #filters fieldset:first-of-type, #sentence')
          .evaluateAll((all) =>
            all.map((one) => {
              const { left, top } = one.getBoundingClientRect()
              return [one.tagName, left, top + scrollY]
            }),
          )
      const before = await places()
      expect(before.length).toBeGreaterThan(4)
      if (width > 1000) await option(page, 'European Union').check()
      await page.getByRole('searchbox').pressSequentially('gov')
      await expect(sentence(page)).toContainText('matching “gov”')
      expect(await places()).toEqual(before)
    }
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

test('the link of what is on show can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLive(page)
  await option(page, 'European Union').check()
  await openShare(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
