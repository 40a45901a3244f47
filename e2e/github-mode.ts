import { expect as impatient, test } from '@playwright/test'
import { siteSettings } from '@/lib/cli/test/test-settings'
import {
  building,
  expectSaid,
  failRun,
  giveCookie,
  live,
  rich,
  save,
  signIn,
  summary,
  type TestedHost,
  title,
} from './host-editor'

/** The editor is a large application, and two of them are open at the same time. */
const expect = impatient.configure({ timeout: 45_000 })

const climaMed = 'content/projects/clima-med.md'
const lift = 'content/projects/ethiopia-lift.md'
const odd = 'content/projects/an-odd-file.md'

/** What editors of a host do beside each other, and what becomes of their saves. */
export function testGithubMode(host: TestedHost): void {
  test('an editor changes one field: the commit changes that line only, and the bar says what became of it', async ({
    page,
  }) => {
    const before = host.repository.head().files
    await giveCookie(page, host.github)
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    // Between two questions the page waits for seconds, which need not pass here.
    await page.clock.install()
    await host.openEntry(page, 'clima-med')
    await summary(page).fill('Towns plan for the climate.')
    host.github.reports = building
    await save(page)
    await expect.poll(() => host.repository.head().headline).toBe('Update the project clima-med')
    const after = host.repository.head().files
    const changed = [...after].filter(([file, bytes]) => before.get(file) !== bytes)
    expect(changed.map(([file]) => file)).toEqual([climaMed])
    const line = 'summary: Towns plan for the climate.'
    expect(host.repository.text(climaMed)).toBe(
      before
        .get(climaMed)
        ?.toString()
        .replace(/^summary: .*$/mu, line),
    )
    await expect(summary(page)).toHaveValue('Towns plan for the climate.')
    await expectSaid(page, 'Saved. The site is being built …')
    host.github.reports = live
    await expectSaid(page, 'Your save is live.')
    await summary(page).fill('Towns plan for the climate again.')
    host.github.reports = failRun(lift, 'client: "Nobody" is not known')
    await save(page)
    await expect
      .poll(() => host.repository.text(climaMed))
      .toContain('summary: Towns plan for the climate again.')
    await expectSaid(page, 'The build failed.')
    await expect(page.getByRole('alert').filter({ hasText: 'the build failed' })).toContainText(
      `${lift}: client: "Nobody" is not known`,
    )
    await page.reload()
    await expect(summary(page)).toHaveValue('Towns plan for the climate again.')
    expect(host.github.unknown).toEqual([])
    // The browser speaks with this site only, and no script can read the token.
    expect([...hosts]).toEqual([new URL(host.origin).host])
    expect(await page.evaluate(() => document.cookie)).not.toContain('fieldbook-editor')
  })

  test('tables, footnotes, HTML, comments, unknown keys and line ends stay byte for byte', async ({
    page,
  }) => {
    await giveCookie(page, host.github)
    await host.openEntry(page, 'wells')
    await summary(page).fill('Wells were counted twice.')
    await save(page)
    await expect.poll(() => host.repository.head().headline).toBe('Update the project wells')
    expect(host.repository.text('content/projects/wells.md')).toBe(
      rich.replace('Wells were counted.', 'Wells were counted twice.'),
    )
  })

  test('beside a colleague who saves, entries are listed but for one that is lost, and one is created, renamed and deleted', async ({
    page,
  }) => {
    let count = 0
    host.github.beforeCommit = () => {
      if (count++ % 2 === 0)
        host.repository.change({ [lift]: `${host.repository.text(lift)}\nMore.` })
    }
    // GraphQL gives no text in another encoding, so this file is asked for by itself.
    host.repository.change({ [odd]: Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1') })
    host.github.fail('GET blobs', 500)
    await giveCookie(page, host.github)
    await page.goto(`${host.origin}/keystatic/collection/projects`)
    await expect(page.getByRole('row', { name: /africa-tdda/u })).toContainText('Africa—')
    await expect(page.getByRole('row', { name: /an-odd-file/u })).toContainText('Not loaded')
    await expect(page.getByText('Not loaded')).toHaveCount(1)
    expect(host.github.asked.filter((question) => question === 'Files').length).toBeLessThan(3)
    await page.goto(`${host.origin}/keystatic/collection/projects/create`)
    await title(page).fill('New wells')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await expect
      .poll(() => host.repository.text('content/projects/new-wells.md'))
      .toContain('New wells')
    await expect(page).toHaveURL(/item\/new-wells$/u)
    await page.getByRole('textbox', { name: 'Address', exact: true }).fill('deep-wells')
    await save(page)
    await expect
      .poll(() => host.repository.text('content/projects/deep-wells.md'))
      .toContain('New wells')
    expect(host.repository.text('content/projects/new-wells.md')).toBeUndefined()
    await expect(page).toHaveURL(/item\/deep-wells$/u)
    await page.getByRole('button', { name: 'Delete entry…' }).click()
    await page
      .getByRole('alertdialog', { name: 'Delete entry' })
      .getByRole('button', { name: 'Yes, delete' })
      .click()
    await expect.poll(() => host.repository.text('content/projects/deep-wells.md')).toBeUndefined()
    expect(host.repository.text(lift)).toMatch(/More\.\nMore\.\nMore\.$/u)
  })

  test('the second editor of one entry is told, and keeps the text on a branch of their own', async ({
    page: one,
    browser,
  }) => {
    await giveCookie(one, host.github)
    const two = await signIn(browser, host.github)
    await host.openEntry(one, 'clima-med')
    await host.openEntry(two, 'clima-med')
    await summary(one).fill('From the first editor.')
    await summary(two).fill('From the second editor.')
    await save(one)
    await expect
      .poll(() => host.repository.text(climaMed))
      .toContain('summary: From the first editor.')
    await save(two)
    await expect(two.getByText('somebody else has changed "Summary"')).toBeVisible()
    await two
      .getByRole('dialog', { name: 'Somebody else has changed the same' })
      .getByRole('button', { name: 'Not now' })
      .click()
    await two.getByRole('button', { name: 'New branch' }).click()
    await two.getByLabel('Name of the branch').fill('second-editor')
    await two.getByRole('button', { name: 'Create', exact: true }).click()
    await expect(two.getByLabel('Branch', { exact: true })).toHaveValue('second-editor')
    await save(two)
    await expect
      .poll(
        () =>
          host.repository.branches.includes('second-editor') &&
          host.repository.text(climaMed, 'second-editor'),
      )
      .toContain('summary: From the second editor.')
    expect(host.repository.text(climaMed)).toContain('summary: From the first editor.')
    // The window stays on its branch, and the first one on its own.
    await two.reload()
    await expect(summary(two)).toHaveValue('From the second editor.')
    await expect(one.getByLabel('Branch', { exact: true })).toHaveValue('main')
    await two.context().close()
  })

  test('what cannot be published is refused in words, and nothing is committed or lost', async ({
    page,
  }) => {
    await giveCookie(page, host.github)
    const { oid } = host.repository.head()
    await host.openEntry(page, 'clima-med')
    await page.getByLabel('Start', { exact: false }).first().fill('2030')
    await save(page)
    await expect(page.getByText('Nothing was saved. Fix this first')).toBeVisible()
    expect(host.repository.head().oid).toBe(oid)
    await expect(page.getByLabel('Start', { exact: false }).first()).toHaveValue('2030')
  })

  test('a sign-in that ends says so, and nothing typed is lost; what does not load can be tried again', async ({
    page,
  }) => {
    await page.goto(`${host.origin}/keystatic`)
    await expect(page.getByRole('link', { name: 'Sign in with GitHub' })).toHaveAttribute(
      'href',
      '/api/keystatic/github/login?from=%2Fkeystatic',
    )
    const token = await giveCookie(page, host.github)
    host.github.fail('Session', 503)
    await page.goto(`${host.origin}/keystatic/branch/main/collection/projects/item/clima-med`)
    await expect(page.getByText('GitHub does not answer (status 503).')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(title(page)).toBeVisible()
    await summary(page).fill('Typed before the end.')
    host.github.tokens.delete(token)
    await save(page)
    await expect(page.getByText('Your sign-in has ended.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sign in again in a new window' })).toBeVisible()
    await expect(summary(page)).toHaveValue('Typed before the end.')
    await giveCookie(page, host.github)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(page.getByText('Your sign-in has ended.')).toHaveCount(0)
    await save(page)
    await expect
      .poll(() => host.repository.text(climaMed))
      .toContain('summary: Typed before the end.')
  })

  test('strangers get the sign-in and names that everybody may know, and nothing else', async ({
    request,
  }) => {
    const login = await request.get(`${host.origin}/api/keystatic/github/login`, {
      maxRedirects: 0,
    })
    expect(login.status()).toBe(302)
    const target = new URL(login.headers().location ?? '')
    expect(target.origin + target.pathname).toBe(`${host.github.url}/login/oauth/authorize`)
    expect(target.searchParams.get('client_id')).toBe('only-for-tests')
    expect(target.searchParams.get('redirect_uri')).toBe(
      `${siteSettings.SITE_URL}/api/keystatic/github/oauth/callback`,
    )
    for (const address of [
      'tree',
      'blob/x/content/site.md',
      'update',
      'unsaved/x',
      'session',
      'x',
    ]) {
      for (const [method, status] of [
        ['GET', 401],
        ['POST', 403],
      ] as const) {
        const answer = await request.fetch(`${host.origin}/api/keystatic/${address}`, {
          method,
          headers: { 'no-cors': '1' },
        })
        expect([method, address, answer.status()]).toEqual([method, address, status])
      }
    }
    const pages = [`${host.origin}/api/keystatic/context`, `${host.origin}/keystatic`]
    for (const address of pages) {
      const text = await (await request.get(address)).text()
      expect(text).toContain('clima-med')
      expect(text).not.toContain('pakistan-brace')
      expect(text).not.toContain('only for tests')
    }
  })
}
