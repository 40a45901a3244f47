import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What we read of Lighthouse's result. */
export type Result = {
  readonly runtimeError?: { readonly message: string }
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly displayValue?: string
        readonly score: number | null
        readonly numericValue?: number
      }
    >
  >
  readonly environment: { readonly benchmarkIndex: number }
}

/** Looks at a page in the browser at a port. */
export type Lighthouse = (
  url: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Result } | undefined>

type Launch = (options: {
  readonly chromePath: string | undefined
  readonly chromeFlags: readonly string[]
}) => Promise<{ readonly port: number; kill(): void }>

const folder = path.dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/**
 * Lighthouse and what starts its browser. They bring every sixth package of all that would be
 * installed, and nothing else needs them, so they are installed here when they are first used. Their
 * package.json overrides one that they want the latest of, since a lock file can hold only one.
 *
 * @throws when npm cannot install them, such as without a network.
 */
export async function openLighthouse(): Promise<{ lighthouse: Lighthouse; launch: Launch }> {
  if (!isInstalled()) {
    console.log('Lighthouse is installed for the first audit.')
    const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const
    try {
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], options)
    } catch {
      throw new Error('Lighthouse could not be installed (see above). Run npm ci in audit/.')
    }
  }
  const { default: lighthouse }: { default: Lighthouse } = await load('lighthouse')
  const { launch }: { launch: Launch } = await load('chrome-launcher')
  return { lighthouse, launch }
}

const load = (name: string) => import(pathToFileURL(require.resolve(name)).href)

/** Whether the version is here that package.json asks for. */
function isInstalled(): boolean {
  const readJson = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  try {
    const { version } = readJson('node_modules/lighthouse/package.json')
    return readJson('package.json').dependencies.lighthouse === version
  } catch {
    return false
  }
}
