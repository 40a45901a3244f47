import { expect, type Page, test } from '@playwright/test'

/** Pages that no sitemap lists. One of each kind of the others weight.spec.ts visits, whole-site.spec.ts asks for all. */
const unlisted = [
  '/projects?client=european-union&status=completed',
  '/projects?q=water&sort=oldest',
  '/projects?q=nothing-has-this-word',
  '/drafts',
  '/nowhere',
]

/** What was asked for that no visitor agreed to, as it is asked for. */
async function watch(page: Page, baseURL = ''): Promise<string[]> {
  const { host } = new URL(baseURL)
  const foreign: string[] = []
  const note = (address: string) => {
    const { protocol, host: asked } = new URL(address)
    const isOwn = asked === host || protocol === 'data:' || protocol === 'blob:'
    if (!isOwn) foreign.push(address)
  }
  page.on('request', (request) => note(request.url()))
  page.on('websocket', (socket) => note(socket.url()))
  // What the browser itself refuses was asked for all the same.
  await page.exposeFunction('noteRefused', note)
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      if (/^\w+:/u.test(blockedURI)) Reflect.get(window, 'noteRefused')(blockedURI)
    })
  })
  return foreign
}

async function readTraces(page: Page) {
  return {
    cookies: await page.context().cookies(),
    document: await page.evaluate(() => document.cookie),
    kept: await page.evaluate(() => Object.keys(localStorage)),
    databases: await page.evaluate(async () => (await indexedDB.databases()).length),
  }
}

const none = { cookies: [], document: '', kept: [], databases: 0 }

test('visitors of a page that no sitemap names get no cookie and no stored data, and no other host is contacted', async ({
  page,
  baseURL,
}) => {
  const foreign = await watch(page, baseURL)
  for (const path of unlisted) {
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    expect([path, answer?.headers()['set-cookie']]).toEqual([path, undefined])
    expect([path, await readTraces(page)]).toEqual([path, none])
  }
  expect(foreign).toEqual([])
})

test('a search, a filter and a way through the results leave no trace either', async ({
  page,
  baseURL,
}) => {
  const foreign = await watch(page, baseURL)
  await page.goto('/')
  await page.getByRole('searchbox').fill('water')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=water/u)
  await page.getByRole('checkbox', { name: /^Completed/u }).check()
  await expect(page).toHaveURL(/status=completed/u)
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/projects\/[a-z0-9-]+$/u)
  await page.waitForLoadState('networkidle')
  expect(await readTraces(page)).toEqual(none)
  expect(foreign).toEqual([])
  // What the page on privacy admits to, and no more.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['fieldbook:last-listing'])
})

test('visitors who ask for less motion get none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/projects', '/projects/clima-med', '/about', '/nowhere']) {
    await page.goto(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element)
          const times = `${style.transitionDuration},${style.animationDuration}`
          return (
            style.scrollBehavior === 'smooth' ||
            times.split(',').some((time) => Number.parseFloat(time) > 0)
          )
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
    expect([path, moving]).toEqual([path, []])
  }
})
