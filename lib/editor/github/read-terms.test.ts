import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { connect } from './connect'
import { readBranchTerms, readTermFiles } from './read-terms'
import { seed, startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>
beforeAll(async () => {
  host = await startHost()
})
let serial = 0
beforeEach(() => void host.begin({ ...seed, 'content/terms.txt': String(serial++) }))
afterAll(() => host.github.stop())

const isDeployed = (vocabulary: string, slug: string) => vocabulary === 'clients' && slug === 'a'
const editor = () => connect(host.settings, host.github.giveToken())
const names = async (...question: Parameters<typeof readBranchTerms>) =>
  (await readBranchTerms(...question)).map(({ file }) => file)

it('the names of a branch are those of its files of vocabularies, and of no other branch', async () => {
  const { repository } = host.github
  repository.addBranch('mine', repository.head().oid)
  repository.change({ 'content/clients/fund.md': '---\ntitle: Fund\n---\n' }, 'mine')
  repository.change({ 'content/solutions/wells.md': '---\ntitle: Wells\n---\n' }, 'mine')
  const found = await readBranchTerms(editor(), 'mine', isDeployed)
  expect(found.map(({ file }) => file).sort()).toEqual([
    'content/clients/a.md',
    'content/clients/fund.md',
    'content/solutions/wells.md',
  ])
  expect(found.map(({ bytes }) => Buffer.from(bytes).toString())).toContain(
    '---\ntitle: Fund\n---\n',
  )
  expect(await names(editor(), 'main', isDeployed)).toEqual(['content/clients/a.md'])
})

it('they are asked for once for each commit, however many pages want them', async () => {
  const github = editor()
  const { oid } = host.github.repository.head()
  host.github.asked.length = 0
  await Promise.all([1, 2, 3].map(() => readTermFiles(github, oid, isDeployed)))
  await readTermFiles(github, oid, isDeployed)
  expect(host.github.asked.filter((asked) => asked === 'GET trees')).toHaveLength(2)
})

it('of a stranger GitHub is asked rarely, and first for what the site lacks', async () => {
  host.github.isPublic = true
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `content/clients/n${at}.md`,
      `---\ntitle: N ${serial} ${at}\n---\n`,
    ]),
  )
  host.github.repository.change({
    ...many,
    'content/clients/a.md': `---\ntitle: A ${serial}\n---\n`,
  })
  host.github.asked.length = 0
  const { oid } = host.github.repository.head()
  const found = await readTermFiles(connect(host.settings, undefined), oid, isDeployed)
  expect(found.length).toBeGreaterThan(4)
  expect(host.github.asked.length).toBeLessThan(12)
  expect(found.map(({ file }) => file)).not.toContain('content/clients/a.md')
})

it.each(['GET trees', 'Head'])(
  'where GitHub does not answer to %s there are none, and they are asked for again',
  async (question) => {
    host.github.fail(question, 503)
    const github = editor()
    expect(await names(github, undefined, isDeployed)).toEqual([])
    expect(await names(github, undefined, isDeployed)).toEqual(['content/clients/a.md'])
  },
)
