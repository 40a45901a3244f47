import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { portfolio, siteSettings } from '@/lib/cli/test/test-settings'
import { makeCookie } from '@/lib/editor/github/session'
import { type GithubRepository, repo } from '@/lib/editor/github/testing/github-repository'
import { GithubStandIn } from '@/lib/editor/github/testing/github-stand-in'
import { checks, deployed, failedRun } from '@/lib/editor/github/testing/reports'
import { readyLimit, startSite } from './scratch-site'

/** What the site under test encrypts the cookies of editors with. */
const hostSecret = 'only for tests: no editor anywhere has this secret'

/** A file with everything that other editors have lost. */
export const rich = [
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

/** A production site whose editor saves to a stand-in for GitHub. */
export type Host = {
  readonly github: GithubStandIn
  readonly origin: string
  readonly stop: () => Promise<void>
}

/**
 * Serves the build that all tests visit once more, with an editor.
 *
 * @param settings in place of those of the build, which is made once more then.
 */
export async function startHost(settings: Readonly<Record<string, string>> = {}): Promise<Host> {
  const github = await GithubStandIn.start()
  const site = await startSite(process.cwd(), 'start', {
    // As the build has them, or it would be built once more.
    ...siteSettings,
    ...settings,
    KEYSTATIC_GITHUB_REPO: repo,
    KEYSTATIC_GITHUB_API: github.url,
    KEYSTATIC_GITHUB_CLIENT_ID: 'only-for-tests',
    KEYSTATIC_GITHUB_CLIENT_SECRET: 'only for tests: no app anywhere has this secret',
    KEYSTATIC_SECRET: hostSecret,
  })
  const stop = async () => {
    await site.stop()
    await github.stop()
  }
  return { github, origin: site.url, stop }
}

/** A host as the tests of a file see it. */
export type TestedHost = Pick<Host, 'github' | 'origin'> & {
  /** What the host saves to: as it was at first, when a test begins. */
  readonly repository: GithubRepository
  /** Opens the form of a project, which is a large application. */
  readonly openEntry: (page: Page, slug: string) => Promise<void>
}

/** Serves one host for all tests of a file. */
export function serveHost(): TestedHost {
  let host: Host | undefined
  let repository: GithubRepository | undefined
  test.beforeAll(async () => {
    test.setTimeout(readyLimit)
    host = await startHost()
  })
  test.beforeEach(() => {
    repository = host?.github.begin(readSeed())
  })
  test.afterAll(() => host?.stop())
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The host is there while a test runs.')
    return part
  }
  return {
    get github() {
      return there(host).github
    },
    get origin() {
      return there(host).origin
    },
    get repository() {
      return there(repository)
    },
    async openEntry(page, slug) {
      await page.goto(`${there(host).origin}/keystatic/collection/projects/item/${slug}`)
      await expect(title(page)).toBeVisible({ timeout: 45_000 })
    },
  }
}

/** The files of the repository: the content of the tests, and one file more. */
export function readSeed(): Map<string, Buffer> {
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

/** Lets a browser be that of an editor who has signed in. @returns the token. */
export async function giveCookie(page: Page, github: GithubStandIn): Promise<string> {
  const token = github.giveToken()
  const [pair = ''] = (await makeCookie('session', { token }, hostSecret)).split(';', 1)
  const [name = '', value = ''] = pair.split('=', 2)
  await page.context().addCookies([
    {
      name,
      value,
      domain: '127.0.0.1',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])
  return token
}

/** An editor in a browser of their own, signed in. */
export async function signIn(browser: Browser, github: GithubStandIn): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await giveCookie(page, github)
  return page
}

/** Parts of the form that is open. */
export const title = (page: Page) => page.locator('#field-title').getByRole('textbox').first()
export const summary = (page: Page) => page.getByLabel('Summary')

/** Saves the form that is open. */
export const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

/** What GitHub tells of a commit, one after the other. */
export const building = { Deployments: deployed('Production', 'IN_PROGRESS') }
export const live = { Deployments: deployed('Production', 'SUCCESS') }
export const failRun = (file: string, words: string) => ({ Checks: checks(failedRun(file, words)) })

/** What the bar says once the page has asked what became of a save. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(async () => {
    // Far less than the 25 seconds after which the page gives up a question.
    await page.clock.fastForward(5_000)
    await expect(page.locator('.fb-build')).toHaveText(words, { timeout: 2_000 })
  }).toPass()
}
