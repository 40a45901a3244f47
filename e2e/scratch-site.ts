import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { siteSources } from '@/lib/cli/build/hash-inputs'
import { findFreePort } from '@/lib/cli/serve/find-free-port'
import { portfolio } from '@/lib/cli/test/test-settings'
import { inTurn } from './in-turn'

/** What a copy of the site is made of. Next would take the folder of a lock file for the root. */
const sources = siteSources.filter((file) => file !== 'package-lock.json')

/** The longest that a site may take to answer, in milliseconds. */
const startLimit = 240_000

/** The longest that copying, building and starting a site may take; failures are reported earlier. */
export const readyLimit = 2 * startLimit

/** A folder with a site, such as a copy that a test may write into, and a server of it. */
export type ScratchSite = {
  readonly folder: string
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Copies the sources into a separate folder, where a test may write files.
 *
 * @param options.content a folder to take the content from, instead of the portfolio of the tests.
 * @param options.hasEditor false for a copy that nobody writes in, which is built in half the time.
 */
export async function copySite(
  name: string,
  { content = portfolio, hasEditor = true }: { content?: string; hasEditor?: boolean } = {},
): Promise<string> {
  const root = process.cwd()
  const folder = path.join(root, '.fieldbook', name)
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  await mkdir(folder, { recursive: true })
  for (const source of sources) {
    await cp(path.join(root, source), path.join(folder, source), { recursive: true })
  }
  await cp(path.resolve(root, content), path.join(folder, 'content'), { recursive: true })
  // They are cut from the same typefaces in the same way.
  const fonts = '.fieldbook/fonts'
  await cp(path.join(root, fonts), path.join(folder, fonts), { recursive: true })
  await compileQuickly(folder)
  // The editor is half of what a build has to do.
  if (!hasEditor) {
    for (const part of ['app/keystatic', 'app/api/keystatic']) {
      await rm(path.join(folder, part), { recursive: true })
    }
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  return folder
}

/** Has a copy compiled without what only visitors, debuggers and a next time need. */
async function compileQuickly(folder: string): Promise<void> {
  await rename(path.join(folder, 'next.config.mjs'), path.join(folder, 'site.config.mjs'))
  const text = `import config from './site.config.mjs'

const quick = {
  turbopackSourceMaps: false,
  turbopackMinify: false,
  turbopackFileSystemCacheForDev: false,
}
export default { ...config, experimental: { ...config.experimental, ...quick } }
`
  await writeFile(path.join(folder, 'next.config.mjs'), text)
}

/** Where copies are built, one after the other, and what Turbopack remembers of the last one. */
const workshop = path.resolve('.fieldbook/site-to-build')
const memory = path.resolve('.fieldbook/site-to-build-cache')

/**
 * Builds a copy, so that it can be started. Turbopack knows again what it has compiled only in a
 * folder of the same name, so every copy is built in the same one: a third of the work.
 *
 * @throws with what it printed when it cannot be built.
 */
export async function buildSite(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, printed } = await inTurn(`${workshop}.lock`, async () => {
    const cache = path.join(workshop, '.next/cache')
    await rm(workshop, { recursive: true, force: true, maxRetries: 10 })
    await rename(path.resolve(folder), workshop)
    await mkdir(path.dirname(cache), { recursive: true })
    await rm(cache, { recursive: true, force: true })
    await rename(memory, cache).catch(() => undefined)
    const { child, readPrinted } = run(workshop, ['build', '--quick'], env)
    const code = await new Promise((resolve) => child.on('exit', resolve))
    await rm(memory, { recursive: true, force: true })
    await rename(cache, memory).catch(() => undefined)
    await rename(workshop, path.resolve(folder))
    return { code, printed: readPrinted() }
  })
  if (code !== 0) throw new Error(`The copy of the site could not be built:\n${printed}`)
}

/**
 * Starts the site of a folder as `npm run dev` or `npm start` do, and waits until it answers.
 *
 * @throws with what it printed when it ends before, or does not answer in time.
 */
export async function startSite(
  folder: string,
  command: 'dev' | 'start',
  env: Readonly<Record<string, string>> = {},
): Promise<ScratchSite> {
  const port = String(await findFreePort())
  const url = `http://127.0.0.1:${port}`
  const { child, readPrinted } = run(folder, [command], { HOST: '127.0.0.1', PORT: port, ...env })
  if (!(await waitForAnswer(`${url}/robots.txt`, child))) {
    child.kill()
    throw new Error(`The copy of the site did not start:\n${readPrinted()}`)
  }
  return { folder, url, stop: () => stop(child) }
}

/** What a command of a copy prints, whether it succeeds or not. */
export async function readOutput(
  folder: string,
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { child, readPrinted } = run(folder, command, env)
  await new Promise((resolve) => child.on('close', resolve))
  return readPrinted()
}

function run(
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
) {
  const tsx = path.join(process.cwd(), 'node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, `lib/cli/${command}.ts`, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      // A test runner tells its children that they are under test; a site must not know.
      NODE_ENV: command === 'dev' ? 'development' : 'production',
      // Contentlayer believes what the shell says of the folder.
      PWD: folder,
      // Whatever the tests themselves are about, a copy has its content in the usual place.
      CONTENT_DIR: 'content',
      // One process is enough for one visitor.
      RENDERERS: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, readPrinted: () => printed }
}

async function waitForAnswer(url: string, child: ChildProcess): Promise<boolean> {
  const end = Date.now() + startLimit
  while (Date.now() < end && !hasEnded(child)) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return false
}

/** Whether a process has ended, normally or by a signal. */
const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (hasEnded(child)) return resolve()
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
    // A server that is in the midst of something may not listen.
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}
