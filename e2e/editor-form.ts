import { type Browser, expect as impatient, type Page, type Route, test } from '@playwright/test'
import { giveCookie, save, signIn, summary, type TestedHost, title } from './host-editor'
import { makePng } from './make-png'

const expect = impatient.configure({ timeout: 30_000 })

const draft = 'caribbean-fintech-recovery'
const draftFile = `content/projects/${draft}.md`
const image = `public/uploads/${draft}/the-spring.png`
const largeImage = `public/uploads/${draft}/large.png`

const body = (page: Page) => page.locator('.cm-content')

/** Width and height of a PNG, which it has near its beginning (PNG specification, IHDR). */
const readSize = (png: Buffer | undefined) => png && [png.readUInt32BE(16), png.readUInt32BE(20)]

async function goToEnd(page: Page): Promise<void> {
  await body(page).click()
  await page.keyboard.press('Control+End')
}

/**
 * What the form of the editor promises wherever it saves to, and how its page is looked at: on a
 * host, since a build loads in a tenth of the time that a development server takes.
 */
export function testForm(host: TestedHost): void {
  /** Lets an editor open an entry: in the tab of the test, which loads it in half the time of a new one. */
  async function open(page: Page, slug: string): Promise<void> {
    await giveCookie(page, host.github)
    await host.openEntry(page, slug)
  }

  /** Lets somebody else open an entry, in a browser of their own. */
  async function openElsewhere(browser: Browser, slug: string): Promise<Page> {
    const page = await signIn(browser, host.github)
    await host.openEntry(page, slug)
    return page
  }

  test('an image is taken in with the entry, scaled if it is large, and what the site cannot use is refused', async ({
    page,
  }) => {
    await open(page, draft)
    const picker = page.getByRole('toolbar').locator('input[type=file]')
    await picker.setInputFiles({
      name: 'evil.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    })
    await expect(page.getByText('is an SVG, which can contain scripts')).toBeVisible()
    const film = Buffer.alloc(11 * 1024 * 1024)
    film.write('GIF89a')
    await picker.setInputFiles({ name: 'film.gif', mimeType: 'image/gif', buffer: film })
    await expect(page.getByText('"film.gif" is 11 MB. Make it smaller than 10 MB')).toBeVisible()
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await goToEnd(page)
    await page.keyboard.press('Enter')
    await picker.setInputFiles({ name: 'The Spring.png', mimeType: 'image/png', buffer: dot })
    await expect(body(page)).toContainText(`/uploads/${draft}/the-spring.png`)
    // The image waits in the browser together with the text that names it.
    await expect(page.getByText('Unsaved', { exact: true })).toBeVisible()
    await page.reload()
    // Only what is in sight is on the page.
    await goToEnd(page)
    await expect(body(page)).toContainText(`/uploads/${draft}/the-spring.png`)
    await save(page)
    await expect.poll(() => host.repository.head().files.get(image)).toEqual(dot)
    const large = { name: 'Large.png', mimeType: 'image/png', buffer: makePng(3000, 2000) }
    await picker.setInputFiles(large)
    await expect(body(page)).toContainText(`/uploads/${draft}/large.png`)
    await save(page)
    await expect
      .poll(() => readSize(host.repository.head().files.get(largeImage)))
      .toEqual([2400, 1600])
    const text = host.repository.text(draftFile)
    expect(text).toContain(`![](/uploads/${draft}/the-spring.png)`)
    expect(text).toContain(`![](/uploads/${draft}/large.png)`)
  })

  test('text from Word comes in as Markdown', async ({ page }) => {
    await open(page, draft)
    await goToEnd(page)
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        '<html><body><p class=MsoNormal><b>Bold</b> words<o:p></o:p></p><script>alert(1)</script></body></html>',
      )
      document
        .querySelector('.cm-content')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    await expect(body(page)).toContainText('**Bold** words')
    await expect(body(page)).not.toContainText('alert')
  })

  test('what is typed into the text while it is being saved stays', async ({ page }) => {
    await open(page, draft)
    await goToEnd(page)
    await page.keyboard.type(' Sent.')
    const asked = new Promise<Route>((resolve) => page.route('**/api/keystatic/update', resolve))
    await save(page)
    const held = await asked
    await goToEnd(page)
    await page.keyboard.type(' Typed meanwhile.')
    await held.continue()
    await expect.poll(() => host.repository.text(draftFile)).toContain(' Sent.')
    expect(host.repository.text(draftFile)).not.toContain('meanwhile')
    await page.unroute('**/api/keystatic/update')
    await save(page)
    await expect.poll(() => host.repository.text(draftFile)).toContain(' Sent. Typed meanwhile.')
  })

  test('what two windows write in different fields of one entry stands beside each other', async ({
    page: one,
    browser,
  }) => {
    await open(one, draft)
    const two = await openElsewhere(browser, draft)
    await summary(one).fill('The first wrote this.')
    await save(one)
    await expect.poll(() => host.repository.text(draftFile)).toContain('The first wrote this.')
    await two.getByRole('textbox', { name: 'End', exact: true }).first().fill('2027')
    await save(two)
    await expect.poll(() => host.repository.text(draftFile)).toContain('end: 2027')
    expect(host.repository.text(draftFile)).toContain('The first wrote this.')
    await two.context().close()
  })

  test('two who changed the same field see both texts, merge them and save on', async ({
    page: one,
    browser,
  }) => {
    await open(one, draft)
    const two = await openElsewhere(browser, draft)
    await summary(one).fill('The first wrote this.')
    await summary(two).fill('The second wrote this.')
    await save(one)
    await expect.poll(() => host.repository.text(draftFile)).toContain('The first wrote this.')
    await save(two)
    const dialog = two.getByRole('dialog', { name: 'Somebody else has changed the same' })
    await expect(dialog.getByRole('region', { name: 'Yours' })).toContainText(
      'The second wrote this.',
    )
    expect(host.repository.text(draftFile)).toContain('The first wrote this.')
    await dialog.getByLabel('Merge', { exact: true }).check()
    await dialog.getByLabel('Summary, merged', { exact: false }).fill('Both wrote this.')
    await dialog.getByRole('button', { name: 'Use this in the form' }).click()
    await expect(summary(two)).toHaveValue('Both wrote this.')
    await save(two)
    await expect.poll(() => host.repository.text(draftFile)).toContain('summary: Both wrote this.')
    await two.context().close()
  })

  test('what is typed right after Create stays, over a reload too, and can be reset', async ({
    page,
  }) => {
    await giveCookie(page, host.github)
    await page.goto(`${host.origin}/keystatic/collection/projects/create`)
    await title(page).fill('Water for the Mara')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await expect(page).toHaveURL(/\/item\/water-for-the-mara$/u)
    await summary(page).fill('Typed after Create.')
    // Until the form of the new file has it, the browser asks before it leaves.
    await expect(page.getByText('Unsaved', { exact: true })).toBeVisible()
    await host.openEntry(page, 'water-for-the-mara')
    await expect(summary(page)).toHaveValue('Typed after Create.')
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Reset changes' }).click()
    await expect(summary(page)).toHaveValue('')
  })

  test('a mistake in a year is said at the field while one types', async ({ page }) => {
    await open(page, 'serbia-energy-efficiency')
    await page.getByRole('textbox', { name: 'End', exact: true }).first().fill('2001')
    await expect(page.locator('#field-end')).toContainText('2001')
  })

  test('a preview link shows a save at once to somebody without an account, and typing shows to editors only', async ({
    page,
    browser,
  }) => {
    host.github.isPublic = true
    // A client that is saved and not deployed, and a project of it.
    const clima = 'content/projects/clima-med.md'
    host.repository.change({
      'content/clients/fund.md': '---\ntitle: Fund for Springs\n---\n',
      [clima]: host.repository.text(clima)?.replace('European Union', 'Fund for Springs'),
    })
    const { size } = host.repository
    await open(page, 'clima-med')
    await page.getByText('Side by side').click()
    await summary(page).fill('Typed, and not saved.')
    const frame = page.frameLocator('iframe.fb-page')
    await expect(frame.getByText('Typed, and not saved.')).toBeVisible()
    await expect(frame.getByText('Fund for Springs').first()).toBeVisible()
    await expect(page.locator('#field-client')).toContainText('Fund for Springs')
    await expect(page.locator('#field-client')).not.toContainText('is not in the clients')
    // Nobody keeps it: not the repository, and not the server for the next who asks.
    expect(host.repository.size).toBe(size)
    const again = await frame
      .locator(':root')
      .evaluate(async ({ baseURI }) => (await fetch(baseURI)).text())
    expect(again).toContain('The page appears here as you write.')
    expect(again).not.toContain('Typed, and not saved.')
    await summary(page).fill('Saved, and not deployed.')
    await save(page)
    await expect.poll(() => host.repository.text(clima)).toContain('Saved, and not deployed.')
    await page.getByRole('button', { name: 'Preview link' }).click()
    const dialog = page.getByRole('dialog', { name: 'Preview link' })
    await dialog.getByRole('button', { name: '7 days' }).click()
    const link = new URL(await dialog.getByLabel('Link').inputValue())
    const guest = await (await browser.newContext()).newPage()
    const answer = await guest.goto(`${host.origin}${link.pathname}${link.search}`)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(guest.getByText('Saved, and not deployed.')).toBeVisible()
    await expect(guest.getByRole('link', { name: 'Fund for Springs' })).toBeVisible()
    await expect(guest.getByRole('region', { name: 'Version' })).toContainText(
      host.repository.head().oid.slice(0, 7),
    )
    const stranger = await guest.request.post(`${host.origin}/drafts/unsaved`, { data: 'x' })
    expect(stranger.status()).toBe(403)
    expect((await guest.request.get(`${host.origin}/drafts/unsaved`)).status()).toBe(401)
    await guest.context().close()
  })
}
