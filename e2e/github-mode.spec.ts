import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, expect as impatient, type Page, test } from '@playwright/test'
import { portfolio, siteSettings } from '@/lib/cli/test/test-settings'
import { GithubStandIn, repo } from './github-stand-in'
import { readyLimit, type ScratchSite, startSite } from './scratch-site'

// One server for all of these.
test.describe.configure({ mode: 'default', timeout: 180_000 })

/** The editor is a large application, and two of them are open at the same time. */
const expect = impatient.configure({ timeout: 45_000 })

let server: ScratchSite | undefined
let origin: string

test.beforeAll(async () => {
  test.setTimeout(readyLimit)
  server = await startSite(process.cwd(), 'start', {
    // As the build has them, or it would be built once more: so no slug of the app, which is in it.
    ...siteSettings,
    KEYSTATIC_GITHUB_REPO: repo,
    KEYSTATIC_GITHUB_CLIENT_ID: 'only-for-tests',
    KEYSTATIC_GITHUB_CLIENT_SECRET: 'only for tests: no app anywhere has this secret',
    KEYSTATIC_SECRET: 'only for tests: no editor anywhere has this secret',
  })
  origin = server.url
})

test.afterAll(() => server?.stop())

const climaMed = 'content/projects/clima-med.md'
const lift = 'content/projects/ethiopia-lift.md'

/** A file with everything that other editors have lost. */
const rich = [
  '---',
  '# A note that stays.',
  'title:   "A survey of wells"',
  'date: 2021-03-04 00:00:00 Z',
  'summary: Wells were counted.',
  'unknown_key: [kept, as it is]',
  '---',
  '',
  '| Well | Depth |',
  '|:-----|------:|',
  '| One  | 40 m |',
  '',
  'Counted twice[^twice], with <abbr title="Global Positioning System">GPS</abbr>.',
  '',
  '<div class="note">',
  '*  An old list',
  '</div>',
  '',
  '[^twice]: By two people.   ',
  '',
].join('\r\n')

function readSeed(): Map<string, Buffer> {
  const files = readdirSync(portfolio, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return new Map([
    // In its repository it is the content.
    ...files.map(
      (file) =>
        [path.posix.join('content', path.relative(portfolio, file)), readFileSync(file)] as const,
    ),
    ['content/projects/wells.md', Buffer.from(rich)],
  ])
}

/** An editor in a browser of their own, signed in. */
async function signIn(browser: Browser, github: GithubStandIn): Promise<Page> {
  const context = await browser.newContext()
  await context.addCookies([{ name: 'keystatic-gh-access-token', value: 'gh', url: origin }])
  await github.serve(context)
  return context.newPage()
}

async function openEntry(page: Page, slug: string, kind = 'projects'): Promise<void> {
  await page.goto(`${origin}/keystatic/branch/main/collection/${kind}/item/${slug}`)
  await expect(title(page)).toBeVisible()
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const title = (page: Page) => page.locator('#field-title').getByRole('textbox').first()
const summary = (page: Page) => page.getByLabel('Summary')
const textOf = (github: GithubStandIn, file: string, branch = 'main') =>
  github.head(branch).files.get(file)?.toString()

for (const isPrivate of [false, true]) {
  const kind = isPrivate ? 'private' : 'public'
  test(`an editor changes one field, and the commit changes that line only (${kind} repository)`, async ({
    browser,
  }) => {
    const github = new GithubStandIn(readSeed(), { isPrivate })
    const before = github.head('main').files
    const page = await signIn(browser, github)
    await openEntry(page, 'clima-med')
    await summary(page).fill('Towns plan for the climate.')
    await save(page)
    await expect.poll(() => github.head('main').headline).toBe('Update the project clima-med')
    const after = github.head('main').files
    const changed = [...after].filter(([file, bytes]) => before.get(file) !== bytes)
    expect(changed.map(([file]) => file)).toEqual([climaMed])
    expect(textOf(github, climaMed)).toBe(
      before
        .get(climaMed)
        ?.toString()
        .replace(/^summary: .*$/mu, 'summary: Towns plan for the climate.'),
    )
    // It opens again with what was saved, in this window and after a visit elsewhere.
    await expect(summary(page)).toHaveValue('Towns plan for the climate.')
    await summary(page).fill('Towns plan for the climate again.')
    await save(page)
    await expect
      .poll(() => textOf(github, climaMed))
      .toContain('summary: Towns plan for the climate again.')
    await page.reload()
    await expect(summary(page)).toHaveValue('Towns plan for the climate again.')
    expect(github.unknown).toEqual([])
    await page.context().close()
  })
}

test('tables, footnotes, HTML, comments, unknown keys and line ends stay byte for byte', async ({
  browser,
}) => {
  const github = new GithubStandIn(readSeed())
  const page = await signIn(browser, github)
  await openEntry(page, 'wells')
  await summary(page).fill('Wells were counted twice.')
  await save(page)
  await expect.poll(() => github.head('main').headline).toBe('Update the project wells')
  expect(textOf(github, 'content/projects/wells.md')).toBe(
    rich.replace('Wells were counted.', 'Wells were counted twice.'),
  )
  await page.context().close()
})

test('a save that changes nothing in the file commits nothing', async ({ browser }) => {
  const github = new GithubStandIn(readSeed())
  const { oid } = github.head('main')
  const page = await signIn(browser, github)
  await openEntry(page, 'wells')
  // Blanks at the end of a title are none of the file's business.
  await title(page).fill('A survey of wells  ')
  await save(page)
  // The editor is told where the branch is, which is where it was.
  await expect.poll(() => github.operations).toContain('BranchHead')
  await expect(page.getByText('Nothing was saved')).toHaveCount(0)
  expect(github.operations).not.toContain('CreateCommit')
  expect(github.head('main').oid).toBe(oid)
  await page.context().close()
})

test('the words of the site are opened and saved like any entry', async ({ browser }) => {
  const github = new GithubStandIn(readSeed())
  const before = textOf(github, 'content/site.md')
  const page = await signIn(browser, github)
  await page.goto(`${origin}/keystatic/branch/main/singleton/site`)
  await title(page).fill('Field Notes')
  await save(page)
  await expect.poll(() => github.head('main').headline).toBe('Update the words of the site')
  expect(textOf(github, 'content/site.md')).toBe(
    before?.replace(/^title: .*$/mu, 'title: Field Notes'),
  )
  await page.context().close()
})

test('two editors of different entries both save', async ({ browser }) => {
  const github = new GithubStandIn(readSeed())
  const [one, two] = [await signIn(browser, github), await signIn(browser, github)]
  await openEntry(one, 'clima-med')
  await openEntry(two, 'ethiopia-lift')
  await summary(one).fill('From the first editor.')
  await summary(two).fill('From the second editor.')
  await save(one)
  await expect.poll(() => textOf(github, climaMed)).toContain('summary: From the first editor.')
  await save(two)
  await expect.poll(() => textOf(github, lift)).toContain('summary: From the second editor.')
  expect(textOf(github, climaMed)).toContain('summary: From the first editor.')
  await one.context().close()
  await two.context().close()
})

test('the second editor of one entry is told, and keeps the text on a branch of their own', async ({
  browser,
}) => {
  const github = new GithubStandIn(readSeed())
  const [one, two] = [await signIn(browser, github), await signIn(browser, github)]
  await openEntry(one, 'clima-med')
  await openEntry(two, 'clima-med')
  await summary(one).fill('From the first editor.')
  await summary(two).fill('From the second editor.')
  await save(one)
  await expect.poll(() => textOf(github, climaMed)).toContain('summary: From the first editor.')
  await save(two)
  const dialog = two.getByRole('dialog')
  await expect(dialog).toContainText('This entry has been updated since it was opened.')
  expect(textOf(github, climaMed)).toContain('summary: From the first editor.')
  await dialog.getByRole('textbox').fill('second-editor')
  await dialog.getByRole('button', { name: 'Create branch and save' }).click()
  await expect
    .poll(
      () => github.branches.includes('second-editor') && textOf(github, climaMed, 'second-editor'),
    )
    .toContain('summary: From the second editor.')
  expect(textOf(github, climaMed)).toContain('summary: From the first editor.')
  await one.context().close()
  await two.context().close()
})

test('what cannot be published is refused in words, and nothing is committed or lost', async ({
  browser,
}) => {
  const github = new GithubStandIn(readSeed())
  const page = await signIn(browser, github)
  const { oid } = github.head('main')
  await openEntry(page, 'clima-med')
  await page.getByLabel('Start', { exact: false }).first().fill('2030')
  await save(page)
  await expect(page.getByText('Nothing was saved. Fix this first')).toBeVisible()
  expect(github.head('main').oid).toBe(oid)
  await expect(page.getByLabel('Start', { exact: false }).first()).toHaveValue('2030')
  await page.context().close()
})

test('strangers get the sign-in and names that everybody may know, and nothing else', async ({
  request,
}) => {
  const login = await request.get(`${origin}/api/keystatic/github/login`, { maxRedirects: 0 })
  expect(login.status()).toBe(307)
  const target = new URL(login.headers().location ?? '')
  expect(target.origin + target.pathname).toBe('https://github.com/login/oauth/authorize')
  expect(target.searchParams.get('client_id')).toBe('only-for-tests')
  for (const address of ['tree', 'blob/x/content/site.md', 'update', 'unsaved/x', 'github', 'x']) {
    for (const method of ['GET', 'POST']) {
      const answer = await request.fetch(`${origin}/api/keystatic/${address}`, {
        method,
        headers: { 'no-cors': '1' },
      })
      expect([method, address, answer.status()]).toEqual([method, address, 404])
    }
  }
  const pages = [`${origin}/api/keystatic/context`, `${origin}/keystatic`]
  for (const address of pages) {
    const text = await (await request.get(address)).text()
    expect(text).toContain('clima-med')
    expect(text).not.toContain('pakistan-brace')
    expect(text).not.toContain('only for tests')
  }
})

test('where no editor is set up there is none', async ({ request, baseURL }) => {
  for (const address of ['/keystatic', '/keystatic/branch/main', '/api/keystatic/context']) {
    expect([address, (await request.get(`${baseURL}${address}`)).status()]).toEqual([address, 404])
  }
  const login = await request.get(`${baseURL}/api/keystatic/github/login`, { maxRedirects: 0 })
  expect(login.status()).toBe(404)
})
