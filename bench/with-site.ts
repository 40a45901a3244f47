import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Serves the built site as a stranger would, for as long as something is measured on it.
 *
 * @param settings more variables of the environment
 */
export async function withSite(
  measure: (origin: string) => Promise<void>,
  port = 3431,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const origin = `http://127.0.0.1:${port}`
  const start = [process.execPath, '--import', 'tsx', 'lib/cli/start.ts', '--wait']
  const variables = Object.entries({ PORT: port, HOST: '127.0.0.1', ...settings })
  const site = spawn('env', [...variables.map(([name, value]) => `${name}=${value}`), ...start], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await waitFor(origin, site)
    await measure(origin)
  } finally {
    site.kill('SIGTERM')
  }
}

/** Waits for an answer as long as the server lives: before it starts it may have a site to build. */
async function waitFor(origin: string, site: ChildProcess): Promise<void> {
  while (site.exitCode === null && site.signalCode === null) {
    const answers = await fetch(`${origin}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`The server of ${origin} ended before it answered.`)
}
