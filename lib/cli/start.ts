import { buildSite, isBuildCurrent } from '@/lib/cli/build/build-site'
import { checkPort } from '@/lib/cli/serve/check-port'
import { serve } from '@/lib/cli/serve/serve'
import { loadEnv } from './load-env'

const env = await loadEnv('production')
try {
  // Before minutes of building: whoever starts the site twice should hear so at once.
  await checkPort(env)
  process.exitCode = (await isBuildCurrent()) ? 0 : await buildSite()
  if (process.exitCode === 0) await serve(env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
