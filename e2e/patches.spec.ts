import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { checkTypes, patchCopy } from './apply-patch'
import {
  buildSite,
  copySite,
  readOutput,
  readyLimit,
  type ScratchSite,
  startSite,
} from './scratch-site'

/**
 * The worked examples of CONTRIBUTING.md, applied to copies of the site: what another organisation
 * needs is a few rows in a few files.
 */
const run = promisify(execFile)
const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
const project = 'content/projects/austria-one-well.md'

/** A copy of the site with patches applied, and the files that each of them changes. */
async function openPatched(
  name: string,
  patches: readonly string[],
  prepare: (folder: string) => Promise<void>,
): Promise<{ site: ScratchSite; touched: ReadonlyMap<string, readonly string[]> }> {
  test.setTimeout(readyLimit)
  const folder = await copySite(name, { content: 'e2e/other-portfolio', hasEditor: false })
  const touched = new Map<string, readonly string[]>()
  for (const patch of patches) touched.set(patch, await patchCopy(folder, patch))
  await prepare(folder)
  await buildSite(folder)
  await checkTypes(folder)
  return { site: await startSite(folder, 'start'), touched }
}

/** Adds lines to the front matter of a file of a copy. */
async function addLines(folder: string, file: string, lines: string): Promise<void> {
  const place = path.join(folder, file)
  const text = await readFile(place, 'utf8')
  await writeFile(place, text.replace('---\n', `---\n${lines}\n`))
}

const fileText = (title: string, alias: string) =>
  `---\ntitle: ${title}\naliases:\n- ${alias}\n---\n\nWells along one river.\n`

test.describe('a number and a vocabulary more', () => {
  // One copy, built once.
  test.describe.configure({ mode: 'default' })
  let site: ScratchSite
  let touched: ReadonlyMap<string, readonly string[]>

  const addProgrammes = async (folder: string) => {
    await mkdir(path.join(folder, 'content/programmes'))
    const write = (slug: string, text: string) =>
      writeFile(path.join(folder, `content/programmes/${slug}.md`), text)
    await write('river-fund', fileText('River Fund', 'RF'))
    await write('unused-fund', fileText('Unused Fund', 'UF'))
    await addLines(folder, project, 'budget: "2,500,000"\nprogrammes: RF')
    await addLines(folder, 'content/projects/slovenia-odd-title.md', 'budget: 40000')
  }

  test.beforeAll(async () => {
    const opened = await openPatched('patched', ['budget', 'programmes'], addProgrammes)
    site = opened.site
    touched = opened.touched
  })
  test.afterAll(() => site?.stop())

  test('cost three files each', () => {
    for (const [name, files] of touched) expect([name, files.length]).toEqual([name, 3])
  })

  test('an amount has a range with a histogram, a chip and a place in the sentence', async ({
    page,
  }) => {
    await page.goto(`${site.url}/projects?budget-from=1000000`)
    await expect(page.locator('#sentence')).toHaveText(/1 project .*budget of €1,000,000 or more/u)
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByLabel('Active filters')).toContainText('Budget from €1,000,000')
    const filter = page.getByRole('group', { name: 'Budget in EUR' })
    await expect(filter.getByRole('img')).toHaveAccessibleName(
      'Projects by budget, €20,000 to €2,000,000; up to 1 in one part',
    )
    await expect(filter.getByLabel('From', { exact: true })).toHaveValue('1000000')
    await page.goto(`${site.url}/projects?budget-to=100&budget-from=twelve`)
    await expect(page.getByText('“twelve” is not an amount in euros')).toBeVisible()
  })

  test('an amount is on the page, in the table and in every download', async ({
    page,
    request,
  }) => {
    await page.goto(`${site.url}/projects/austria-one-well`)
    await expect(page.locator('dl.facts')).toContainText('€2,500,000')
    await page.goto(`${site.url}/projects?view=table&budget-from=1000000`)
    await expect(page.getByRole('columnheader', { name: 'Budget' })).toBeVisible()
    await expect(page.getByRole('row').last()).toContainText('€2,500,000')
    const csv = await (await request.get(`${site.url}/projects.csv?budget-from=1000000`)).text()
    expect(csv).toContain('budget_eur')
    expect(csv).toContain(',2500000,')
    for (const file of ['/projects.json', '/api/projects']) {
      const { projects } = await (
        await request.get(`${site.url}${file}?budget-from=1000000`)
      ).json()
      expect([file, projects.length, projects[0].budget]).toEqual([file, 1, 2_500_000])
    }
  })

  test('an amount and a name that cannot be meant are told with their line', async () => {
    const file = path.join(site.folder, project)
    const good = await readFile(file, 'utf8')
    await writeFile(
      file,
      good.replace('"2,500,000"', 'two').replace('programmes: RF', 'programmes: RX'),
    )
    const told = await readOutput(site.folder, ['content', 'check'])
    await writeFile(file, good)
    expect(told).toMatch(
      /austria-one-well\.md:2:\d+ error invalid-value budget is not a whole amount/u,
    )
    expect(told).toMatch(
      /austria-one-well\.md:3:\d+ error unknown-name "RX" is not in the programmes/u,
    )
  })

  test('a vocabulary is a filter, an index, landing pages and an old name that redirects', async ({
    page,
    request,
  }) => {
    await page.goto(`${site.url}/projects?programme=RF`)
    await expect(page.locator('#sentence')).toHaveText(/1 project for the River Fund/u)
    const group = page.getByRole('group', { name: 'Donor programme' })
    await expect(group.getByRole('checkbox', { name: 'River Fund' })).toBeChecked()
    // The project that has no programme can be found by that, too.
    await expect(group.getByRole('checkbox', { name: 'Not stated' })).not.toBeChecked()
    await page.goto(`${site.url}/programmes`)
    await page.getByRole('main').getByRole('link', { name: 'River Fund' }).click()
    await expect(page).toHaveURL(`${site.url}/programmes/river-fund`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('River Fund')
    const nav = page.getByRole('navigation', { name: 'Main' })
    await expect(nav.getByRole('link', { name: 'Donor programmes' })).toBeVisible()
    const alias = await request.get(`${site.url}/programmes/rf`, { maxRedirects: 0 })
    expect([alias.status(), alias.headers().location]).toEqual([308, '/programmes/river-fund'])
    expect((await request.get(`${site.url}/programmes/unused-fund`)).status()).toBe(404)
    const sitemap = await (await request.get(`${site.url}/sitemap.xml`)).text()
    expect(sitemap).toContain('/programmes/river-fund<')
    expect(sitemap).not.toContain('unused-fund')
  })

  test('a vocabulary is in the downloads, the editor and the importer', async ({ request }) => {
    const csv = await (await request.get(`${site.url}/projects.csv?programme=rf`)).text()
    expect(csv).toMatch(/,programmes,[\s\S]*,River Fund,/u)
    const { facets, projects } = await (await request.get(`${site.url}/api/projects`)).json()
    expect(facets.programme).toMatchObject([
      { value: 'river-fund', count: 1 },
      { value: '_none', count: 1 },
    ])
    expect(projects[0].programme).toBeDefined()
    const script =
      "import { listFormFields as f } from '@/lib/editor/form/form-fields'; console.log(JSON.stringify([f('projects'), f('programmes')]))"
    const { stdout } = await run(process.execPath, [tsx, '-e', script], { cwd: site.folder })
    const [fields, own] = JSON.parse(stdout)
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'programmes', kind: 'names', vocabulary: 'programmes' }),
    )
    expect(own).toContainEqual(expect.objectContaining({ name: 'aliases', kind: 'lines' }))
    const old = path.join(site.folder, 'old/_projects')
    await mkdir(old, { recursive: true })
    await writeFile(
      path.join(old, 'old-well.md'),
      '---\ntitle: Old Well\nprogrammes: Lake Fund\n---\nA well.\n',
    )
    const report = await readOutput(site.folder, ['content', 'import', 'old', '--dry-run'])
    expect(report).toContain('programmes/lake-fund.md')
  })
})
