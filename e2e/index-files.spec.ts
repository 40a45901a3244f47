import { expect, type Page, test } from '@playwright/test'
import { unionSentence } from './count-projects'
import { listRequests, openLive, option, sentence, showButton } from './live-listing'
import { sortBy } from './tool-menus'

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
      const shifts: string[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: readonly { node?: Node }[]
          }
          const moved = sources.map(({ node }) => node?.textContent?.slice(0, 80))
          if (!hadRecentInput) shifts.push(`${value}: ${moved.join(' | ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await openLive(page)
      const words = page.waitForResponse('**/finder/text-*')
      await page.getByRole('searchbox').hover()
      await (await words).finished()
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
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
