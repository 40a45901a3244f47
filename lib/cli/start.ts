import cluster from 'node:cluster'
import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
const env = await loadEnv('production')
const { checkPort } = await import('@/lib/cli/serve/check-port')
const { buildSite, isBuildCurrent, isBuildSafe } = await import('@/lib/cli/build/build-site')
const { serve } = await import('@/lib/cli/serve/serve')
const { serveMeanwhile } = await import('@/lib/cli/serve/serve-meanwhile')

/** @returns the exit code, if it does not go on serving. */
async function start(): Promise<number> {
  // Before minutes of building, so that nobody waits only to learn that the port is taken.
  await checkPort(env)
  const isCurrent = await isBuildCurrent()
  // For tests and measurements, which are about what is here now.
  const waits = process.argv.includes('--wait')
  if (!isCurrent && !waits && (await isBuildSafe())) return serveMeanwhile(buildSite)
  const code = isCurrent ? 0 : await buildSite()
  if (code === 0) await serve(env)
  return code
}

try {
  if (cluster.isWorker) await serve(env)
  else process.exitCode = await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
