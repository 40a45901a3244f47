import { loadEnv } from './load-env'

// The other modules read the environment as soon as they are imported, so .env files come first.
const env = await loadEnv('production')
const { buildSite, isBuildCurrent } = await import('@/lib/cli/build/build-site')
const { serve } = await import('@/lib/cli/serve/serve')

const built = (await isBuildCurrent()) ? 0 : await buildSite()
if (built === 0) {
  await serve(env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
} else {
  process.exitCode = built
}
