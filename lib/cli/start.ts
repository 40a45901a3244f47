import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
const env = await loadEnv('production')
const { checkPort } = await import('@/lib/cli/serve/check-port')
const { buildSite, isBuildCurrent } = await import('@/lib/cli/build/build-site')
const { serve } = await import('@/lib/cli/serve/serve')

try {
  // Before minutes of building, so that nobody waits only to learn that the port is taken.
  await checkPort(env)
  process.exitCode = (await isBuildCurrent()) ? 0 : await buildSite()
  if (process.exitCode === 0) await serve(env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
