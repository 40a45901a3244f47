import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'

/** Chromium without anything to show a window: the same engine, in less than half the CPU time. */
const shell = 'chromium-headless-shell'

/** Names a Chromium or Chrome goes by on Linux, the fastest first. */
const commands = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where Chrome is on other systems. */
const knownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A closed network may leave a download hanging; then the system's package is tried. */
const downloadLimit = 3 * 60_000

/** Playwright tries five times, so a network that swallows packets costs less than a minute. */
const connectionLimit = 'PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT=10000'

/**
 * Finds a browser for the tests, or installs one: Playwright's own, one of the machine, a download,
 * the system's package.
 *
 * @returns the path of its program.
 * @throws with what to install by hand if there is none.
 */
export function findBrowser(): string {
  const found = findPresent()
  if (found) return found
  console.log('No browser found; asking Playwright for its own.')
  // Its libraries take long to install, and may be there already.
  const own = download()
  if (own && runs(own)) return own
  return (own && mayInstall() && download('--with-deps')) || installPackage()
}

/** Chromium needs its sandbox off when it runs as root, as in most containers. */
export const sandboxArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the browser that {@link findBrowser} finds, without a window; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...sandboxArgs] })
}

const isWindows = process.platform === 'win32'

/** Asks Playwright to download its browser; a failure is quiet, for something else comes after it. */
function download(...options: readonly string[]): string | undefined {
  const install = ['npx', 'playwright', 'install', ...options, '--only-shell', 'chromium']
  const [program = 'npx', ...args] = isWindows ? install : ['env', connectionLimit, ...install]
  spawnSync(program, args, { stdio: 'ignore', timeout: downloadLimit, shell: isWindows })
  return findOwn()
}

/** Whether system packages can be installed without a password. */
function mayInstall(): boolean {
  return isWindows || process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0
}

/** Playwright's own browser: its shell, which lies beside the browser that has windows. */
function findOwn(): string | undefined {
  const own = chromium.executablePath()
  const [, cache = '', version, system] = /^(.*)chromium-(\d+)[\\/]chrome-([\w-]+)/u.exec(own) ?? []
  const program = `chrome-headless-shell${isWindows ? '.exe' : ''}`
  const folder = `chromium_headless_shell-${version}/chrome-headless-shell-${system}`
  return [path.join(cache, folder, program), own].find((file) => file && existsSync(file))
}

function findPresent(): string | undefined {
  const own = findOwn()
  if (own && runs(own)) return own
  return commands.map(findCommand).find(Boolean) ?? knownPlaces.find((place) => existsSync(place))
}

function findCommand(name: string): string | undefined {
  if (isWindows) return undefined
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  const program = stdout.trim()
  // Ubuntu has a chromium-browser that only says which snap to install.
  return status === 0 && runs(program) ? program : undefined
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0
}

/** Installs a package of Debian; where it has no shell by itself, the browser with windows. */
function installPackage(): string {
  console.log('Installing the Chromium package of the system.')
  if (runApt('update') && (runApt('install', shell) || runApt('install', 'chromium'))) {
    const found = findPresent()
    if (found) return found
  }
  throw new Error('No browser for the tests: install Chromium or Chrome, then try again.')
}

/** @returns whether it succeeded; what it complains of is printed. */
function runApt(action: 'update' | 'install', ...packages: readonly string[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const options = action === 'install' ? ['-y', '--no-install-recommends'] : []
  const [program = 'apt-get', ...args] = [...asRoot, 'apt-get', action, ...options, ...packages]
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return status === 0
}
