import { spawn } from 'node:child_process'

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
    await waitFor(origin)
    await measure(origin)
  } finally {
    site.kill('SIGTERM')
  }
}

async function waitFor(origin: string): Promise<void> {
  const patience = Date.now() + 180_000
  while (Date.now() < patience) {
    const answers = await fetch(`${origin}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`The site did not answer at ${origin}.`)
}
